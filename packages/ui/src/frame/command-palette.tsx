import { useDebouncedCallback } from '@mantine/hooks'
import { Spotlight, useSpotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { IconComponent } from '../acts/act.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { KeyWord } from './key-word.tsx'
import { paletteStore } from './palette-control.ts'

export type PaletteItem = {
  id: string
  label: string
  detail?: string
  icon?: IconComponent
  keys?: readonly string[]
  onSelect: () => void
}
export type PaletteGroup = {
  label: string
  items: readonly PaletteItem[]
  /** The acts the app knows by heart: filtered here by what is typed. Other groups come already searched. */
  local?: boolean
}

type Props = { groups: readonly PaletteGroup[]; onSearch: (text: string) => void; searching?: boolean }

/** Ctrl-K: one box over everything one can go to or do. */
export function CommandPalette({ groups, onSearch, searching }: Props) {
  const t = useMessages(uiMessages)
  const [text, setText] = useState('')
  const search = useDebouncedCallback(onSearch, 150)
  const shown = groups.map((group) => (group.local ? filtered(group, text) : group))
  useFirstSelected(shown.flatMap(({ items }) => items.map(({ id }) => id)).join())
  const type = (typed: string) => {
    setText(typed)
    search(typed)
  }
  return (
    <Spotlight.Root
      store={paletteStore}
      query={text}
      onQueryChange={type}
      shortcut="mod + K"
      scrollable
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('searchOrAct') } }}
    >
      <Spotlight.Search
        placeholder={t('searchOrAct')}
        aria-label={t('searchOrAct')}
        maxLength={200}
        leftSection={<IconSearch size={18} stroke={1.75} />}
      />
      <Spotlight.ActionsList>
        {shown
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <Spotlight.ActionsGroup key={group.label} label={group.label}>
              {group.items.map((item) => (
                <PaletteAct key={item.id} item={item} />
              ))}
            </Spotlight.ActionsGroup>
          ))}
        {shown.every((group) => group.items.length === 0) && (
          <Spotlight.Empty>{t(searching ? 'searching' : 'nothingFound')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Enter takes the first one found: it is marked whenever other ones are shown, and the arrows go on from it. */
function useFirstSelected(shown: string) {
  const { opened } = useSpotlight(paletteStore)
  useEffect(() => {
    if (!opened) return
    const frame = requestAnimationFrame(() => {
      const list = document.getElementById(paletteStore.getState().listId)
      for (const act of list?.querySelectorAll('[data-selected]') ?? []) act.removeAttribute('data-selected')
      const first = list?.querySelector('[data-action]')
      first?.setAttribute('data-selected', 'true')
      paletteStore.updateState((now) => ({ ...now, selected: first ? 0 : -1 }))
    })
    return () => cancelAnimationFrame(frame)
  }, [opened, shown])
}

function PaletteAct({ item }: { item: PaletteItem }) {
  return (
    <Spotlight.Action
      label={item.label}
      description={item.detail}
      leftSection={item.icon && <item.icon size={18} stroke={1.6} />}
      rightSection={item.keys && <KeyWord keys={item.keys} />}
      onClick={item.onSelect}
    />
  )
}

function filtered(group: PaletteGroup, text: string): PaletteGroup {
  const words = text.toLowerCase().split(/\s+/)
  const items = group.items.filter((item) =>
    words.every((word) => `${item.label} ${item.detail ?? ''}`.toLowerCase().includes(word)),
  )
  return { ...group, items }
}
