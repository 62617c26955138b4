import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { EntryEvidence } from './entry-evidence.tsx'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'

const LOOK = {
  SUBMITTED: { tone: 'warn', word: 'submitted' },
  APPROVED: { tone: 'good', word: 'approved' },
  REJECTED: { tone: 'bad', word: 'rejected' },
} as const

/** Where an entry stands, and below it what became of it. */
export function EntryStatus({ entry }: { entry: LedgerEntry }) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { tone, word } = LOOK[entry.status]
  const more = [
    entry.counts.reason && t('doesNotCount', { why: entry.counts.reason }),
    entry.basis === 'PRIOR_CREDIT' && t('priorCredit'),
    entry.reverses && t('takesBack', { day: format.day(entry.reverses.onDay) }),
    entry.decisionReason && t('because', { reason: entry.decisionReason }),
    entry.reason && t('because', { reason: entry.reason }),
    entry.corrects && t('correctsOther'),
    entry.resubmittedBy && t('sentAgain'),
    entry.resubmits && t('inPlaceOf'),
  ].filter((one) => typeof one === 'string')
  return (
    <>
      {entry.reversedBy ? (
        <Tag tone="plain">{t(entry.correctedBy ? 'corrected' : 'takenBack')}</Tag>
      ) : (
        <Tag tone={tone}>{t(word)}</Tag>
      )}
      {more.length > 0 && (
        <span className="jl-dim jl-clip jl-below" title={more.join('. ')}>
          {more.join('. ')}
        </span>
      )}
      <EntryEvidence evidence={entry.evidence} />
    </>
  )
}
