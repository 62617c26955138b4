import { Checkbox } from '@mantine/core'
import type { Act } from '../acts/act.tsx'
import { KeyWord } from '../frame/key-word.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './inbox.module.css'
import type { Picked } from './use-picked.ts'

/** The box that selects all that may be selected, and the keys that work here. */
export function InboxHead<Row>({ picked, keys }: { picked: Picked<Row>; keys: readonly Act[] }) {
  const t = useMessages(uiMessages)
  const count = picked.selectable.length
  const isAll = count > 0 && picked.rows.length === count
  return (
    <div className={`${classes.head} jl-noprint`}>
      <Checkbox
        label={t('selectAllShown', { count })}
        checked={isAll}
        indeterminate={picked.rows.length > 0 && !isAll}
        disabled={count === 0}
        onChange={() => picked.set(picked.selectable, !isAll)}
      />
      <div className="jl-inbox-keys" aria-hidden>
        <div>
          <KeyWord keys={['↑', '↓']} /> {t('keyRows')}
        </div>
        <div>
          <KeyWord keys={['Space']} /> {t('keySelect')}
        </div>
        {keys.map(
          ({ keys: letter, label }) =>
            letter && (
              <div key={letter}>
                <KeyWord keys={[letter.toUpperCase()]} /> {label}
              </div>
            ),
        )}
      </div>
    </div>
  )
}
