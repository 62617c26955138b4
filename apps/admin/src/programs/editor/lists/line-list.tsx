import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import type { Path } from '../draft/parts.ts'
import { useArrangement } from '../draft/use-arrangement.ts'
import type { Bound } from '../draft/use-binding.ts'
import editor from '../editor.module.css'
import { editorMessages } from '../messages.ts'
import classes from './line-list.module.css'
import { RowActs } from './row-acts.tsx'

type Props<Item> = {
  title: string
  path: Path
  items: readonly Item[]
  onChange: (items: Item[]) => void
  blank: Item
  add: string
  /** What a row is called, for whoever moves or removes it. */
  name: (index: number) => string
  children: (bound: Bound<Item>) => ReactNode
}

/** A short list whose rows are a line of fields each, all open. */
export function LineList<Item>({ title, path, items, onChange, blank, add, name, children }: Props<Item>) {
  const t = useMessages(editorMessages)
  const heading = useId()
  const list = useArrangement(items, { onChange, onArrange: onChange })
  const [told, setTold] = useState('')
  return (
    <section className={editor.list} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {items.length > 0 && (
        <ul className={classes.lines}>
          {items.map((item, index) => (
            <li key={list.keys[index]}>
              <div className={classes.fields}>
                {children({
                  path: [...path, index],
                  value: item,
                  onChange: (next) => list.change(index, next),
                })}
              </div>
              <RowActs
                name={name(index)}
                index={index}
                count={items.length}
                onMove={(to) => {
                  list.move(index, to)
                  setTold(t('moved', { name: name(index), place: to + 1, count: items.length }))
                }}
                onRemove={() => {
                  list.remove(index)
                  setTold(t('removed', { name: name(index) }))
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <ActButton size="xs" act={{ label: add, icon: IconPlus, onClick: () => list.add(blank) }} />
      </div>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </section>
  )
}
