import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'

/** The files that prove hours, such as those that prior credit rests on, each to download. */
export function EntryEvidence({ evidence }: Pick<LedgerEntry, 'evidence'>) {
  const t = useMessages(hoursMessages)
  return evidence.map(
    ({ id, name, url }) =>
      url !== null && (
        <Anchor key={id} className="jl-line" href={url} download={name}>
          {t('download', { name })}
        </Anchor>
      ),
  )
}
