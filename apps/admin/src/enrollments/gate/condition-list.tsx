import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import styles from './condition-list.module.css'
import { conditionMessages } from './condition-messages.ts'

type Shown = { code: string; met: boolean; standing: string; next: string | null }

/** What the program asks of something, met or not, and what to do about what is not. */
export function ConditionList({ label, conditions }: { label: string; conditions: readonly Shown[] }) {
  const t = useMessages(conditionMessages)
  return (
    <ul className={styles.list} aria-label={label}>
      {conditions.map(({ code, met, standing, next }) => (
        <li key={code}>
          <Tag tone={met ? 'good' : 'warn'}>{t(met ? 'met' : 'open')}</Tag>
          <span>
            {capital(standing)}. {next && <span className="jl-dim">{next}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A standing is a clause; where it begins a sentence its first letter is a capital. */
export function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1)
}
