import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import type { HoursKind } from '@journeyline/domain/hours/hours-entry'
import { weeksThrough } from '@journeyline/domain/hours/hours-totals'
import { ColumnChart } from '@journeyline/ui/charts/column-chart.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { HoursByWeek_EnrollmentFragment } from '../generated/graphql.ts'
import { hoursMessages } from './messages.ts'

const fragment = graphql(`
  fragment HoursByWeek_enrollment on Enrollment {
    id
    ojtCountsFrom
    learner {
      id
      firstName
    }
    weeks: hoursTotals(by: WEEK) {
      kind
      startsOn
      approvedMinutes
      submittedMinutes
      uncountedMinutes
    }
  }
`)

type Week = HoursByWeek_EnrollmentFragment['weeks'][number]

/** The hours week by week: on the job, of instruction, and those that wait; nothing while there are none. */
export function HoursByWeek({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  const { weeks, learner } = data
  if (weeks.length === 0) return null
  const mondays = weeksThrough(weeks.flatMap(({ startsOn }) => startsOn ?? []))
  const minutesOf = (count: (week: Week) => number) =>
    mondays.map((monday) =>
      weeks.reduce((sum, week) => (week.startsOn === monday ? sum + count(week) : sum), 0),
    )
  const approved = (kind: HoursKind) => minutesOf((week) => (week.kind === kind ? week.approvedMinutes : 0))
  const uncounted = weeks.reduce((sum, week) => sum + week.uncountedMinutes, 0)
  return (
    <>
      <ColumnChart
        title={t('weeksTitle', { name: learner.firstName })}
        days={mondays}
        parts={[
          { key: 'OJT', label: t('ojt'), values: approved('OJT') },
          { key: 'RTI', label: t('rti'), second: true, values: approved('RTI') },
          {
            key: 'waiting',
            label: t('waits'),
            open: true,
            values: minutesOf((week) => week.submittedMinutes),
          },
        ]}
        unit={60}
        format={hoursInFigures}
        columnName={(day) => t('weekOf', { day: format.day(day) })}
      />
      {uncounted > 0 && (
        <p className="jl-dim">
          {t('uncounted', {
            hours: hoursInFigures(uncounted),
            day: data.ojtCountsFrom && format.day(data.ojtCountsFrom),
          })}
        </p>
      )}
    </>
  )
}
