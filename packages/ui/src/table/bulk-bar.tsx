import { CloseButton } from '@mantine/core'
import { type Act, ActButton } from '../acts/act.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'

type Props = { label: string; count: number; acts: readonly Act[]; onClear: () => void }

/** What can be done with the selected rows, and how many they are. */
export function BulkBar({ label, count, acts, onClear }: Props) {
  const t = useMessages(uiMessages)
  return (
    <section className="jl-bulk jl-noprint" aria-label={label}>
      <span role="status" className="jl-num">
        {t('selected', { count })}
      </span>
      <div className="jl-bulk-acts">
        {acts.map((act, index) => (
          <ActButton key={act.label} act={act} primary={index === 0} size="xs" />
        ))}
      </div>
      <CloseButton size={28} aria-label={t('clearSelection')} onClick={onClear} />
    </section>
  )
}
