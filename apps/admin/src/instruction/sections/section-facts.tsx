import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const fragment = graphql(`
  fragment SectionFacts_section on CourseSection {
    id
    instructor
    deliveryMethodName
    startsOn
    endsOn
    cohort {
      id
      name
    }
    course {
      id
      number
      name
      minutes
    }
    figures {
      meetings
      plannedMinutes
      confirmedMeetings
      heldMinutes
      waiting
      nextOn
    }
  }
`)

/** The facts of a section: course, cohort, who teaches and how, days, and how much is scheduled and held. */
export function SectionFacts({ section: from }: { section: FragmentType<typeof fragment> }) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  const { course, cohort, figures } = data
  const classes = (count: number, minutes: number) =>
    t('scheduledValue', { count, hours: hoursInFigures(minutes) })
  return (
    <Facts
      items={[
        { label: t('course'), value: t('courseOf', course) },
        {
          label: t('cohort'),
          value: (
            <UiLink className="jl-link" to={`/cohorts/${encodeURIComponent(cohort.id)}`}>
              {cohort.name}
            </UiLink>
          ),
        },
        { label: t('instructor'), value: data.instructor ?? t('open') },
        ...(data.deliveryMethodName ? [{ label: t('method'), value: data.deliveryMethodName }] : []),
        { label: t('firstDay'), value: format.day(data.startsOn, 'long'), copy: data.startsOn },
        { label: t('lastDay'), value: format.day(data.endsOn, 'long'), copy: data.endsOn },
        { label: t('courseLength'), value: hoursInFigures(course.minutes) },
        { label: t('scheduled'), value: classes(figures.meetings, figures.plannedMinutes) },
        { label: t('held'), value: classes(figures.confirmedMeetings, figures.heldMinutes) },
      ]}
    />
  )
}
