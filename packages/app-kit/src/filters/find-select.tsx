import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { type FocusEvent, type ReactNode, useState } from 'react'
import { filterMessages } from './filter-messages.ts'

export type Named = { id: string; name: string }
/** The first that match what was typed, and whether there are others; null while they are on the way. */
export type Found = { nodes: readonly Named[]; more: boolean } | null

/** What a picker of one kind of object takes; in a form it has its label above, as a filter inside. */
export type FindProps = {
  label: string
  chosen: Named | null
  onChange: (chosen: Named | null) => void
  field?: { id: string; help: ReactNode; error: string | undefined; onBlur: (event: FocusEvent) => void }
}
type Props = FindProps & {
  found: Found
  failed: boolean
  /** Asks for those with the text in their name; '' for the first of all. Called when one opens it and while one types. */
  onAsk: (text: string) => void
}

/** One object out of any number: the API finds it while one types, and the list says when there are more than it shows. */
export function FindSelect({ label, chosen, onChange, field, found, failed, onAsk }: Props) {
  const t = useMessages(filterMessages)
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState(false)
  const ask = useDebouncedCallback(onAsk, 150)
  const take = (text: string) => {
    const wanted = text === chosen?.name ? '' : text.trim()
    setTyped(wanted)
    if (opened || wanted !== '') ask(wanted)
  }
  const nodes = found?.nodes ?? []
  const listed = chosen && !nodes.some(({ id }) => id === chosen.id) ? [chosen, ...nodes] : nodes
  const options = listed.map(({ id, name }) => ({ value: id, label: name }))
  const more = found?.more ? [{ value: MORE, label: t('findMore'), disabled: true }] : []
  return (
    <Select
      {...(field
        ? {
            label,
            id: field.id,
            description: field.help,
            error: field.error,
            onBlur: field.onBlur,
            'aria-required': true,
          }
        : { 'aria-label': label, placeholder: label, w: 200 })}
      data={[...options, ...more]}
      filter={({ options: all }) => all}
      value={chosen?.id ?? null}
      onChange={(id: string | null) => onChange(listed.find((one) => one.id === id) ?? null)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      onDropdownOpen={() => {
        setOpened(true)
        onAsk(typed)
      }}
      onDropdownClose={() => setOpened(false)}
      onSearchChange={take}
      nothingFoundMessage={t(failed ? 'findFailed' : !found ? 'finding' : typed ? 'findNothing' : 'findNone')}
      comboboxProps={field ? {} : { width: 'max-content', position: 'bottom-start' }}
    />
  )
}

/** No object's id looks like this. */
const MORE = 'more'
