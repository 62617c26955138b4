import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ProgressList } from '@journeyline/ui/page/progress-list.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { CourseList_EnrollmentFragment } from '../../generated/graphql.ts'
import { instructionMessages } from '../messages.ts'
import classes from './course-list.module.css'

const fragment = graphql(`
  fragment CourseList_enrollment on Enrollment {
    id
    courses {
      course {
        id
        number
        name
        objectives {
          id
          text
          competencies {
            id
            code
            displayText
          }
        }
      }
      plannedMinutes
      approvedMinutes
      submittedMinutes
      leftMinutes
      isDone
    }
  }
`)

type Course = CourseList_EnrollmentFragment['courses'][number]

/** Each course of the version: how far the learner is, and what it is for. */
export function CourseList({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(instructionMessages)
  const { data } = useSuspenseFragment({ fragment, from })
  return (
    <Section title={t('courses')} note={t('coursesNote')}>
      {data.courses.length === 0 ? (
        <p className="jl-dim">{t('coursesEmpty')}</p>
      ) : (
        <ProgressList label={t('courses')} items={useItems(data.courses)} />
      )}
    </Section>
  )
}

function useItems(courses: readonly Course[]) {
  const t = useMessages(instructionMessages)
  return courses.map((one) => {
    const { course, plannedMinutes, approvedMinutes, submittedMinutes, leftMinutes, isDone } = one
    const done = { done: hoursInFigures(approvedMinutes), planned: hoursInFigures(plannedMinutes) }
    const { number, name, objectives } = course
    return {
      id: course.id,
      title: t('courseOf', { number, name }),
      met: isDone,
      meter: { done: approvedMinutes, asked: plannedMinutes, waiting: submittedMinutes },
      standing: [
        t('courseStanding', done),
        ...(submittedMinutes > 0 ? [t('courseWaiting', { hours: hoursInFigures(submittedMinutes) })] : []),
      ],
      next: isDone ? null : t('courseLeft', { hours: hoursInFigures(leftMinutes) }),
      ...(objectives.length > 0
        ? {
            proof: {
              label: t('objectives', { count: objectives.length }),
              content: <Objectives objectives={objectives} />,
            },
          }
        : {}),
    }
  })
}

/** What a learner can do after the course, each with the competencies it serves. */
function Objectives({ objectives }: { objectives: Course['course']['objectives'] }) {
  return (
    <ul className={classes.objectives}>
      {objectives.map(({ id, text, competencies }) => (
        <li key={id}>
          {text}
          {competencies.length > 0 && (
            <ul className={classes.competencies}>
              {competencies.map((competency) => (
                <li key={competency.id}>
                  <span className="jl-num">{competency.code}</span> {competency.displayText}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
