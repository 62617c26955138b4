import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { type CheckLine, type CheckRecord, checkFragment, kindOf } from './check-fragment.ts'
import { CheckRecords } from './check-records.tsx'
import styles from './checks.module.css'
import { checkMessages } from './messages.ts'
import { RecordCheckDialog } from './record-check-dialog.tsx'
import { RevokeCheckDialog } from './revoke-check-dialog.tsx'

/** One line for each check and declaration the version asks for. Nothing where it asks for none. */
export function ChecksSection({ enrollment: from }: { enrollment: FragmentType<typeof checkFragment> }) {
  const t = useMessages(checkMessages)
  const { data: enrollment } = useSuspenseFragment({ fragment: checkFragment, from })
  const [search, change] = useSearchWords()
  const [revoking, setRevoking] = useState<{ line: CheckLine; record: CheckRecord } | null>(null)
  const { checks } = enrollment
  if (checks.length === 0) return null
  const recording = checks.find(({ requirement }) => requirement.code === word(search, 'check')) ?? null
  return (
    <Section title={t('checks')} note={t('checksNote')}>
      <ul className={styles.lines}>
        {checks.map((line) => (
          <li key={line.requirement.id}>
            <Line
              line={line}
              onRecord={() => change({ check: line.requirement.code })}
              onRevoke={(record) => setRevoking({ line, record })}
            />
          </li>
        ))}
      </ul>
      <RecordCheckDialog
        enrollment={enrollment}
        line={recording}
        onClose={() => change({ check: undefined }, { replace: true })}
      />
      <RevokeCheckDialog revoking={revoking} onClose={() => setRevoking(null)} />
    </Section>
  )
}

const TONES = { MISSING: 'warn', PASSED: 'good', EXPIRED: 'warn', FAILED: 'bad', WAIVED: 'plain' } as const

type LineProps = { line: CheckLine; onRecord: () => void; onRevoke: (record: CheckRecord) => void }

function Line({ line, onRecord, onRevoke }: LineProps) {
  const t = useMessages(checkMessages)
  const { standing, requirement, records } = line
  const label = t(records.length > 0 ? 'recordAgain' : 'record')
  return (
    <>
      <div className={styles.head}>
        <h3>{requirement.title}</h3>
        <Tag tone={TONES[standing]}>
          {labelOf(kindOf(line) === 'CHECK' ? 'checkStanding' : 'declarationStanding', standing)}
        </Tag>
        <span className={styles.act}>
          <ActButton act={{ label, onClick: onRecord }} size="xs" />
        </span>
      </div>
      {requirement.source && <p className="jl-dim">{t('source', { source: requirement.source })}</p>}
      {records.length > 0 && <CheckRecords line={line} onRevoke={onRevoke} />}
    </>
  )
}
