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
  FAILED: 'bad',
} as const

/** How far an import is, in one word. */
export function ImportStatusTag({ status, interrupted }: { status: ImportStatus; interrupted: boolean }) {
  const t = useMessages(importMessages)
  return interrupted ? <Tag tone="warn">{t('interrupted')}</Tag> : <Tag tone={TONES[status]}>{t(status)}</Tag>
}

/** Whether the server is at work on it, so that asking again tells something new. */
export function isAtWork({ status, interrupted }: { status: ImportStatus; interrupted: boolean }): boolean {
  return (status === 'READING' || status === 'APPLYING') && !interrupted
}
