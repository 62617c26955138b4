import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Select } from '@mantine/core'
import { filterMessages } from './filter-messages.ts'

type Props = {
  label: string
  options: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

/** A filter by one of several objects; '' is no filter. */
export function FilterSelect({ label, options, value, onChange }: Props) {
  const t = useMessages(filterMessages)
  return (
    <Select
      aria-label={label}
      placeholder={label}
      w={200}
      data={[...options]}
      value={value === '' ? null : value}
      onChange={(chosen: string | null) => onChange(chosen ?? '')}
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      searchable={options.length > 8}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  )
}
