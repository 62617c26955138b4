import { isWorthALook } from '@journeyline/domain/progress/worth-a-look'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { apprenticeMessages } from './messages.ts'
import { type ProgressFacts, paceOf } from './pace.ts'

const LOOKS = {
  DONE: { tone: 'good', icon: IconCheck },
  ON_TIME: { tone: 'good', icon: IconCheck },
  HOURS_DONE: { tone: 'good', icon: IconCheck },
  NONE: { tone: 'plain', icon: IconClock },
  BEHIND: { tone: 'plain', icon: IconClock },
  WORTH_A_LOOK: { tone: 'warn', icon: IconAlertTriangle },
} as const

/** Whether an apprentice is on time, in a word with its sign. */
export function PaceTag({ progress }: { progress: ProgressFacts }) {
  const words = usePaceWords()
  const pace = paceOf(progress)
  const isWorth = pace.is === 'BEHIND' && isWorthALook(pace.days)
  const { tone, icon: Icon } = LOOKS[isWorth ? 'WORTH_A_LOOK' : pace.is]
  return (
    <Tag tone={tone}>
      <Icon size={14} stroke={2} aria-hidden /> {words(progress)}
    </Tag>
  )
}

/** Says an apprentice's pace in words. */
export function usePaceWords(): (progress: ProgressFacts) => string {
  const t = useMessages(apprenticeMessages)
  return (progress) => {
    const pace = paceOf(progress)
    return pace.is === 'BEHIND' ? t('BEHIND', { days: pace.days }) : t(pace.is)
  }
}
