import { Select } from '@mantine/core'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { FieldProps } from './field.ts'
import { useWrapper } from './wrapper.tsx'

export type Option = { value: string; label: string; disabled?: boolean }
type Props<Value extends string> = FieldProps<Value> & {
  options: readonly Option[]
  clearable?: boolean
  searchable?: boolean
  placeholder?: string
}

/** One of several; '' is none chosen. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const t = useMessages(uiMessages)
  return (
    <Select
      {...useWrapper(props)}
      data={[...props.options]}
      value={props.value === '' ? null : props.value}
      // One of the options, which the field's owner gave; '' only where it may be cleared.
      onChange={(value: string | null) => props.onChange((value ?? '') as Value)}
      clearable={props.clearable ?? false}
      allowDeselect={props.clearable ?? false}
      searchable={props.searchable ?? props.options.length > 8}
      placeholder={props.placeholder}
      nothingFoundMessage={t('nothingFound')}
      clearButtonProps={{ 'aria-label': t('clearFilters') }}
    />
  )
}
