import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { ColumnChart } from '@journeyline/ui/charts/column-chart.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { HoursByWeek_PlacementFragment } from '../generated/graphql.ts'
import { everyWeek } from './every-week.ts'
import { hoursMessages } from './messages.ts'

export const HoursByWeek_placement = graphql(`
  fragment HoursByWeek_placement on Placement {
    id
    endedOn
    byWeek: hoursTotals(by: WEEK) {
      kind
      startsOn
      approvedMinutes
      submittedMinutes
      uncountedMinutes
    }
  }
`)

/** On-the-job hours of the last half year by week: those that count, and those that wait. */
export function HoursByWeek({ placement }: { placement: FragmentType<HoursByWeek_PlacementFragment> }) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment: HoursByWeek_placement, from: placement })
  const weeks = data.byWeek.flatMap(({ kind, startsOn, ...sums }) =>
    kind === 'OJT' && startsOn ? [{ startsOn, ...sums }] : [],
  )
  const shown = everyWeek(weeks, data.endedOn ?? todayIso())
  if (shown.length === 0) return <p className="jl-dim">{t('noWeeks')}</p>
  const uncounted = weeks.reduce((sum, week) => sum + week.uncountedMinutes, 0)
  return (
    <>
      <ColumnChart
        title={t('byWeek')}
        days={shown.map(({ startsOn }) => startsOn)}
        parts={[
          { key: 'approved', label: t('statusAPPROVED'), values: shown.map((week) => week.approvedMinutes) },
          {
            ...{ key: 'waiting', label: t('statusSUBMITTED'), open: true },
            values: shown.map((week) => week.submittedMinutes),
          },
        ]}
        unit={60}
        format={format.hours}
        columnName={(day) => t('week', { day: format.dayShort(day) })}
      />
      {uncounted > 0 && <p className="jl-dim">{t('uncounted', { hours: format.hours(uncounted) })}</p>}
    </>
  )
}
