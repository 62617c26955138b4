import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { PersonState } from '../generated/graphql.ts'
import { peopleMessages } from './messages.ts'
import styles from './people.module.css'

type Props = { person: { state: PersonState; disabledAt: string | null; disabledReason: string | null } }

/** Whether a person may sign in; if not, since when and why. */
export function PersonStanding({ person: { state, disabledAt, disabledReason } }: Props) {
  const t = useMessages(peopleMessages)
  const format = useFormats()
  if (state !== 'DISABLED') return <Tag tone="good">{t('active')}</Tag>
  return (
    <div className={styles.disabled}>
      <Tag tone="warn">{t('disabled', { ago: disabledAt ? format.ago(disabledAt) : '' })}</Tag>
      {disabledReason && <span className={`jl-dim ${styles.why}`}>{disabledReason}</span>}
    </div>
  )
}
