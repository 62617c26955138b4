import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { Figure, Figures } from '@journeyline/ui/page/figure.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { instructionMessages } from './messages.ts'

const fragment = graphql(`
  fragment InstructionFigures_enrollment on Enrollment {
    id
    learner {
      id
    }
    courses {
      plannedMinutes
      approvedMinutes
      submittedMinutes
      isDone
    }
  }
`)

/** How many hours of all courses count, how many wait, and how many courses are done. */
export function InstructionFigures({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(instructionMessages)
  const { data } = useSuspenseFragment({ fragment, from })
  const { courses, learner, id } = data
  const sum = (of: 'plannedMinutes' | 'approvedMinutes' | 'submittedMinutes') =>
    courses.reduce((total, course) => total + course[of], 0)
  if (courses.length === 0) return null
  const hours = `/learners/${encodeURIComponent(learner.id)}/hours?enrollment=${encodeURIComponent(id)}&kind=RTI`
  return (
    <Figures>
      <Figure
        label={t('approved')}
        value={hoursInFigures(sum('approvedMinutes'))}
        detail={t('ofPlanned', { planned: hoursInFigures(sum('plannedMinutes')) })}
        to={`${hours}&status=APPROVED`}
      />
      <Figure
        label={t('waits')}
        value={hoursInFigures(sum('submittedMinutes'))}
        detail={t('waitsDetail')}
        to={`${hours}&status=SUBMITTED`}
      />
      <Figure
        label={t('coursesDone')}
        value={courses.filter(({ isDone }) => isDone).length}
        detail={t('ofCourses', { count: courses.length })}
      />
    </Figures>
  )
}
