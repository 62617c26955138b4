import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { BarList } from '@journeyline/ui/charts/bar-list.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { HoursByCompetency_PlacementFragment } from '../generated/graphql.ts'
import { hoursMessages } from './messages.ts'

export const HoursByCompetency_placement = graphql(`
  fragment HoursByCompetency_placement on Placement {
    id
    byCompetency: hoursTotals(by: COMPETENCY) {
      code
      name
      approvedMinutes
      submittedMinutes
    }
  }
`)

type Props = {
  placement: FragmentType<HoursByCompetency_PlacementFragment>
  /** The address of a competency's hours, by its code; none when the version has no such competency. */
  hoursOf: (code: string) => string | undefined
}

/** What the hours went to: approved ones by competency, in the order of the version. */
export function HoursByCompetency({ placement, hoursOf }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment: HoursByCompetency_placement, from: placement })
  const sums = data.byCompetency.filter((sum) => sum.approvedMinutes > 0 || sum.submittedMinutes > 0)
  if (sums.length === 0) return null
  return (
    <BarList
      title={t('byCompetency')}
      unit={t('statusAPPROVED')}
      format={format.hours}
      items={sums.map(({ code, name, approvedMinutes, submittedMinutes }) => {
        const to = code ? hoursOf(code) : undefined
        return {
          key: code ?? '',
          label: code ? `${code} ${name ?? ''}` : t('noneInParticular'),
          value: approvedMinutes,
          ...(submittedMinutes > 0
            ? { detail: t('andWaiting', { hours: format.hours(submittedMinutes) }) }
            : {}),
          ...(to ? { to } : {}),
        }
      })}
    />
  )
}
