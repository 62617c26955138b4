import { CloseButton } from '@mantine/core'
import { type Act, ActButton } from '../acts/act.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './bulk-bar.module.css'

type Props = { label: string; count: number; acts: readonly Act[]; onClear: () => void }

/** What can be done with the selected rows, and how many they are. */
export function BulkBar({ label, count, acts, onClear }: Props) {
  const t = useMessages(uiMessages)
  return (
    <section className={`${classes.bulk} jl-noprint`} aria-label={label}>
      <span role="status" className="jl-num">
        {t('selected', { count })}
      </span>
      <div className={classes.acts}>
        {acts.map((act, index) => (
          <ActButton key={act.label} act={act} primary={index === 0} size="xs" />
        ))}
      </div>
      <CloseButton size={28} aria-label={t('clearSelection')} onClick={onClear} />
    </section>
  )
}
