import { labelOf } from '@journeyline/app-kit/label-of'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { type CheckLine, type CheckRecord, kindOf } from './check-fragment.ts'
import styles from './checks.module.css'
import { checkMessages } from './messages.ts'

type Props = { line: CheckLine; onRevoke: (record: CheckRecord) => void }

/** Every record of a check, the latest first; revoked ones stay in view. */
export function CheckRecords({ line, onRevoke }: Props) {
  const t = useMessages(checkMessages)
  const format = useFormats()
  const kind = kindOf(line)
  const facts = ({ checkedOn, expiresOn, reference, reason, recordedBy }: CheckRecord) =>
    [
      t(kind === 'CHECK' ? 'madeOn' : 'declaredOn', { day: format.day(checkedOn) }),
      expiresOn && t('until', { day: format.day(expiresOn) }),
      reference && t('reference', { reference }),
      reason && labelOf('checkReason', reason),
      t('by', { name: recordedBy.label }),
    ]
      .filter(Boolean)
      .join(' · ')
  const revoked = ({ revokedAt, revokedBy, revokedReason }: CheckRecord) => {
    if (revokedAt === null) return null
    const words = { when: format.instant(revokedAt), reason: revokedReason ?? '' }
    return revokedBy ? t('revokedBy', { ...words, name: revokedBy.label }) : t('revoked', words)
  }
  return (
    <ul className={styles.records}>
      {line.records.map((record) => {
        const outcome = labelOf(kind === 'CHECK' ? 'checkStanding' : 'declarationStanding', record.outcome)
        const gone = revoked(record)
        return (
          <li key={record.id}>
            <div>
              {gone ? <s>{outcome}</s> : <strong>{outcome}</strong>}{' '}
              <span className="jl-dim">{facts(record)}</span>
              {gone && <p>{gone}</p>}
            </div>
            {!gone && (
              <ActButton act={{ label: t('revoke'), onClick: () => onRevoke(record) }} quiet size="xs" />
            )}
          </li>
        )
      })}
    </ul>
  )
}
