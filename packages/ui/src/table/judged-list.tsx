import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Act, ActButton } from '../acts/act.tsx'
import { CardMenu } from '../card/card-menu.tsx'
import { LevelMark, type LevelState } from '../identity/level-mark.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { BulkBar } from './bulk-bar.tsx'
import classes from './judged-list.module.css'

export type JudgedItem = {
  key: string
  code: string
  text: string
  state: LevelState
  /** The level in words. */
  word: string
  /** Who said so, when, and what else is to be known; a line each. */
  facts: readonly ReactNode[]
  /** The one thing to do with it; left out where nothing has to be done. */
  act?: Act
  more: readonly Act[]
}

export type JudgedGroup = {
  key: string
  code: string
  title: string
  met: number
  items: readonly JudgedItem[]
}

type Props = {
  groups: readonly JudgedGroup[]
  /** Acts for the chosen items, by their keys. */
  bulkActs: (chosen: readonly string[], clear: () => void) => Act[]
}

/** Things judged in steps, by group: what each is, how far it is, and who said so. Several can be chosen. */
export function JudgedList({ groups, bulkActs }: Props) {
  const t = useMessages(uiMessages)
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const all = groups.flatMap(({ items }) => items.map(({ key }) => key))
  const chosen = all.filter((key) => keys.has(key))
  const clear = () => setKeys(new Set())
  const toggle = (key: string) =>
    setKeys(new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]))
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`judged-${group.key}`}>
          <div className={classes.head}>
            <h3 id={`judged-${group.key}`}>
              <span className="jl-dim">{group.code}</span> {group.title}
            </h3>
            <span className="jl-dim jl-num">{t('metOf', { met: group.met, asked: group.items.length })}</span>
          </div>
          <ul className={classes.judged}>
            {group.items.map((item) => (
              <JudgedLine
                key={item.key}
                item={item}
                chosen={keys.has(item.key)}
                onChoose={() => toggle(item.key)}
              />
            ))}
          </ul>
        </section>
      ))}
      {chosen.length > 0 && (
        <BulkBar label={t('bulkActs')} count={chosen.length} acts={bulkActs(chosen, clear)} onClear={clear} />
      )}
    </div>
  )
}

function JudgedLine({ item, chosen, onChoose }: { item: JudgedItem; chosen: boolean; onChoose: () => void }) {
  const t = useMessages(uiMessages)
  return (
    <li data-selected={chosen || undefined}>
      <Checkbox aria-label={t('selectRow', { name: item.code })} checked={chosen} onChange={onChoose} />
      <div className={classes.words}>
        <p>
          <b>{item.code}</b> {item.text}
        </p>
        {item.facts.map((fact, at) => (
          <p key={at} className="jl-dim">
            {fact}
          </p>
        ))}
      </div>
      <LevelMark state={item.state} word={item.word} />
      <div className={classes.acts}>
        {item.act && <ActButton act={item.act} size="xs" />}
        <CardMenu name={item.code} acts={item.more} />
      </div>
    </li>
  )
}
