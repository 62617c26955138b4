import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import { enrollmentMessages } from './messages.ts'
import type { MoveRefusal } from './move.ts'

type Props = { refusals: readonly MoveRefusal[]; value: string; onChoose: (day: string) => void }

/** Under the day of a move: the first day on which everybody who is refused for the day may be moved. */
export function PassableDay({ refusals, value, onChoose }: Props) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const day = refusals
    .map(({ passableOn }) => passableOn ?? '')
    .sort()
    .at(-1)
  if (!day || day === value || refusals.some(({ passableOn }) => !passableOn)) return null
  return (
    <Button size="compact-sm" variant="default" mt="xs" onClick={() => onChoose(day)}>
      {t('usePassableDay', { day: format.day(day) })}
    </Button>
  )
}
