import { Select } from '@mantine/core'
import { useMessages } from '../messages.tsx'
import { uiMessages } from '../ui-messages.ts'
import type { FieldProps } from './field.ts'
import { useWrapper } from './wrapper.tsx'

export type Option = { value: string; label: string; disabled?: boolean }
type Props = FieldProps<string> & {
  options: readonly Option[]
  clearable?: boolean
  searchable?: boolean
  placeholder?: string
}

/** One of several; '' is none chosen. */
export function SelectField(props: Props) {
  const t = useMessages(uiMessages)
  return (
    <Select
      {...useWrapper(props)}
      data={[...props.options]}
      value={props.value === '' ? null : props.value}
      onChange={(value: string | null) => props.onChange(value ?? '')}
      clearable={props.clearable ?? false}
      searchable={props.searchable ?? props.options.length > 8}
      placeholder={props.placeholder}
      nothingFoundMessage={t('nothingFound')}
      clearButtonProps={{ 'aria-label': t('clearFilters') }}
    />
  )
}
