import type { Translate } from '@journeyline/ui/words/messages.tsx'
import type { HoursLedger_EntryFragment } from '../generated/graphql.ts'
import type { hoursMessages } from './messages.ts'

type Entry = Pick<
  HoursLedger_EntryFragment,
  | 'basis'
  | 'status'
  | 'decidedAt'
  | 'decidedBy'
  | 'decisionReason'
  | 'counts'
  | 'reversedBy'
  | 'correctedBy'
  | 'resubmittedBy'
>

/** What came of an entry, in words: waiting, approved by whom and when, sent back why, taken back; and why it does not count. */
export function outcomeWords(
  entry: Entry,
  t: Translate<typeof hoursMessages>,
  dayShort: (instant: string) => string,
): string {
  const outcome = decidedHow(entry, t, dayShort)
  return entry.counts.reason === null ? outcome : t('doesNotCount', { outcome, why: entry.counts.reason })
}

function decidedHow(
  entry: Entry,
  t: Translate<typeof hoursMessages>,
  dayShort: (instant: string) => string,
): string {
  if (entry.basis === 'REVERSAL') return t('takesBack')
  if (entry.reversedBy) {
    const reason = entry.reversedBy.reason ?? ''
    return t(entry.correctedBy ? 'corrected' : 'takenBack', { reason })
  }
  if (entry.status === 'SUBMITTED') return t('waits')
  const by = entry.decidedBy?.label ?? ''
  const day = entry.decidedAt ? dayShort(entry.decidedAt) : ''
  if (entry.status === 'APPROVED') return t('approvedBy', { by, day })
  const reason = entry.decisionReason ?? ''
  return t(entry.resubmittedBy ? 'rejectedAndSent' : 'rejectedBy', { by, day, reason })
}
