import { markOf } from '@journeyline/domain/instruction/attendance'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'

const LOOK = {
  PRESENT: { tone: 'good', word: 'wasThere' },
  PART: { tone: 'warn', word: 'wasPart' },
  ABSENT: { tone: 'bad', word: 'wasAbsent' },
} as const

/** How somebody was in a class that lasts so many minutes, as a word with its colour. */
export function AttendanceMark({ minutes, length }: { minutes: number; length: number }) {
  const t = useMessages(instructionMessages)
  const { tone, word } = LOOK[markOf(minutes, length)]
  return <Tag tone={tone}>{t(word)}</Tag>
}
