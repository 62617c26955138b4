import { labelOf } from '@journeyline/app-kit/label-of'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ApprenticeFacts_PlacementFragment } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'

type Terms = Pick<
  ApprenticeFacts_PlacementFragment,
  'minutesPerWeek' | 'workPattern' | 'hourlyWageMinor' | 'wageSince' | 'currency' | 'wages'
>

/** On what terms somebody is employed, as far as they are written down: how much they work, what they are and were paid. */
export function useEmploymentTerms(terms: Terms): { label: string; value: string }[] {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  const { minutesPerWeek, workPattern, hourlyWageMinor, wageSince, currency, wages } = terms
  const before = wages.filter(({ since }) => since !== wageSince)
  const paid = (wage: number, since: string) =>
    t('wageSince', { wage: format.money(wage, currency), day: format.day(since) })
  return [
    ...(minutesPerWeek === null ? [] : [{ label: t('hoursPerWeek'), value: format.hours(minutesPerWeek) }]),
    ...(workPattern ? [{ label: t('workPattern'), value: labelOf('workPattern', workPattern) }] : []),
    ...(hourlyWageMinor !== null && wageSince
      ? [{ label: t('hourlyWage'), value: paid(hourlyWageMinor, wageSince) }]
      : []),
    ...(before.length === 0
      ? []
      : [
          {
            label: t('wagesBefore'),
            value: before.map(({ hourlyWageMinor: wage, since }) => paid(wage, since)).join('; '),
          },
        ]),
  ]
}
