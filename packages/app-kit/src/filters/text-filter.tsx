import { SEARCH_LENGTH } from '@journeyline/domain/search-length'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { filterMessages } from './filter-messages.ts'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** Filters while one types: the box answers each key, the address and the list follow a moment later. */
export function TextFilter({ label, value, onChange }: Props) {
  const t = useMessages(filterMessages)
  const [typed, setTyped] = useState({ text: value, value })
  // The address changed otherwise (a chip was taken off, "back"): the box follows it.
  if (typed.value !== value) setTyped({ text: typed.text.trim() === value ? typed.text : value, value })
  const tell = useDebouncedCallback((text: string) => onChange(text.trim()), 150)
  const take = (text: string) => {
    setTyped({ text, value })
    tell(text)
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      w={240}
      maxLength={SEARCH_LENGTH}
      value={typed.text}
      onChange={(event) => take(event.currentTarget.value)}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={
        typed.text ? <CloseButton size={24} aria-label={t('clear')} onClick={() => take('')} /> : null
      }
    />
  )
}
