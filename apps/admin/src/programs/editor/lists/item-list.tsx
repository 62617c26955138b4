import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { isAt } from '../../reading/problems-at.tsx'
import { useDraftContext } from '../draft/draft-context.ts'
import { idOf, type Path } from '../draft/parts.ts'
import { useArrangement } from '../draft/use-arrangement.ts'
import type { Bound } from '../draft/use-binding.ts'
import editor from '../editor.module.css'
import { editorMessages } from '../messages.ts'
import { ErrorMark } from './error-mark.tsx'
import classes from './item-list.module.css'
import { RowActs } from './row-acts.tsx'

type Props<Item> = {
  /** The list, for whoever hears it. */
  label: string
  items: readonly Item[]
  onChange: (items: Item[]) => void
  /** What becomes of the list when things come, go or move; as any other change unless said. */
  onArrange?: (items: Item[]) => void
  /** Where the thing at this place of the list is in the draft. */
  at: (index: number) => Path
  name: (item: Item, index: number) => string
  detail?: (item: Item, index: number) => ReactNode
  /** The act that adds a row; without `blank` something else does. */
  add: { label: string; blank: () => Item }
  children: (bound: Bound<Item>, index: number) => ReactNode
}

/** A list of rows of which one is open at a time: opened, moved, added and taken out by pointer and by keyboard. */
export function ItemList<Item>({ label, items, onChange, onArrange = onChange, at, ...rest }: Props<Item>) {
  const { name, detail, add, children } = rest
  const t = useMessages(editorMessages)
  const { open, setOpen } = useDraftContext()
  const confirm = useConfirm()
  const list = useArrangement(items, { onChange, onArrange })
  const adding = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState('')
  const isOpen = (index: number) => isAt(open, at(index))
  const move = (index: number, to: number) => {
    if (to < 0 || to >= items.length) return
    list.move(index, to)
    if (isOpen(index)) setOpen(at(to))
    else if (isOpen(to)) setOpen(at(index))
    setTold(t('moved', { name: name(items[index]!, index), place: to + 1, count: items.length }))
  }
  const moveByKey = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }
  const ask = (index: number) =>
    confirm({
      title: t('removeTitle', { name: name(items[index]!, index) }),
      consequence: t('removeText'),
      act: t('removeAct'),
      danger: true,
      onConfirm: () => remove(index),
    })
  const remove = (index: number) => {
    list.remove(index)
    setOpen(at(index).slice(0, -1))
    setTold(t('removed', { name: name(items[index]!, index) }))
    // where one was: the row that took its place, the one before, or what adds one
    const place = Math.max(0, Math.min(index, items.length - 2))
    requestAnimationFrame(() => {
      const next = document.getElementById(idOf(at(place))) ?? adding.current?.querySelector('button')
      next?.focus()
    })
  }
  return (
    <div className={editor.list}>
      {items.length > 0 && (
        <ul className={classes.rows} aria-label={label}>
          {items.map((item, index) => (
            <li key={list.keys[index]} className={classes.row} data-open={isOpen(index) || undefined}>
              <div className={classes.rowHead}>
                <UnstyledButton
                  id={idOf(at(index))}
                  className={classes.toggle}
                  aria-expanded={isOpen(index)}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onClick={() => setOpen(isOpen(index) ? at(index).slice(0, -1) : at(index))}
                  onKeyDown={(event) => moveByKey(event, index)}
                >
                  <IconChevronRight size={16} className={classes.chevron} />
                  <span className={classes.rowWords}>
                    <span className={classes.rowName}>{name(item, index)}</span>
                    {detail && <span className="jl-dim">{detail(item, index)}</span>}
                  </span>
                  {!isOpen(index) && <ErrorMark at={at(index)} />}
                </UnstyledButton>
                <RowActs
                  name={name(item, index)}
                  index={index}
                  count={items.length}
                  onMove={(to) => move(index, to)}
                  onRemove={() => ask(index)}
                />
              </div>
              {isOpen(index) && (
                <div className={classes.rowBody}>
                  {children(
                    { path: at(index), value: item, onChange: (next) => list.change(index, next) },
                    index,
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div ref={adding}>
        <ActButton
          size="xs"
          act={{
            label: add.label,
            icon: IconPlus,
            onClick: () => {
              list.add(add.blank())
              setOpen(at(items.length))
            },
          }}
        />
      </div>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </div>
  )
}
