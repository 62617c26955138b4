import type { VersionStanding } from '@journeyline/domain/programs/program-version'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { programMessages } from '../messages.ts'

const tones = { DRAFT: 'warn', IN_FORCE: 'good', LATER: 'info', EARLIER: 'plain' } as const

/** How a version stands, as a word with its colour. */
export function VersionStatus({ standing }: { standing: VersionStanding }) {
  const t = useMessages(programMessages)
  return <Tag tone={tones[standing]}>{t(`standing${standing}`)}</Tag>
}
