import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ImportStatus } from '../generated/graphql.ts'
import { importMessages } from './messages.ts'

const TONES = {
  UPLOADING: 'plain',
  READING: 'info',
  PREVIEWED: 'warn',
  APPLYING: 'info',
  APPLIED: 'good',
  UNDONE: 'plain',
  FAILED: 'bad',
} as const

type Props = { status: ImportStatus; interrupted: boolean; waiting: boolean }

/** How far an import is, in one word. */
export function ImportStatusTag({ status, interrupted, waiting }: Props) {
  const t = useMessages(importMessages)
  if (interrupted) return <Tag tone="warn">{t('interrupted')}</Tag>
  return waiting ? <Tag tone="plain">{t('waiting')}</Tag> : <Tag tone={TONES[status]}>{t(status)}</Tag>
}
