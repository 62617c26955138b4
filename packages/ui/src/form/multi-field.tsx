import { MultiSelect } from '@mantine/core'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { FieldProps } from './field.ts'
import type { Option } from './select-field.tsx'
import { useWrapper } from './wrapper.tsx'

type Props = FieldProps<string[]> & { options: readonly Option[]; placeholder?: string }

/** Any number of several. */
export function MultiField(props: Props) {
  const t = useMessages(uiMessages)
  return (
    <MultiSelect
      {...useWrapper(props)}
      data={[...props.options]}
      value={props.value}
      onChange={props.onChange}
      searchable={props.options.length > 8}
      placeholder={props.value.length === 0 ? props.placeholder : undefined}
      nothingFoundMessage={t('nothingFound')}
    />
  )
}
