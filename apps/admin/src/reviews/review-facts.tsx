import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from './messages.ts'
import type { Review } from './review-fragment.ts'

type Props = {
  schedule: { dueOn: string | null; overdueDays: number | null }
  reviews: readonly Review[]
}

/** When the next review is due, and how many there were. */
export function ReviewFacts({ schedule: { dueOn, overdueDays }, reviews }: Props) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const held = reviews.flatMap(({ heldOn }) => heldOn ?? []).sort()
  const latest = held.at(-1)
  const due = dueOn === null ? t('notAsked') : format.day(dueOn)
  return (
    <Facts
      title={t('schedule')}
      items={[
        {
          label: t('nextDue'),
          value: overdueDays ? `${due} (${t('overdue', { days: overdueDays })})` : due,
        },
        { label: t('latestHeld'), value: latest ? format.day(latest) : null },
        { label: t('heldCount'), value: format.number(held.length) },
      ]}
    />
  )
}
