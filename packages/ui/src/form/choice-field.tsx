import { Radio, Stack } from '@mantine/core'
import type { FieldProps } from './field.ts'
import type { Option } from './select-field.tsx'
import { useWrapper } from './wrapper.tsx'

/** One of a few that are all in view; '' is none chosen. */
export function ChoiceField(props: FieldProps<string> & { options: readonly Option[] }) {
  const { 'aria-required': required, inputWrapperOrder, ...wrapper } = useWrapper(props)
  return (
    <Radio.Group
      {...wrapper}
      {...(required ? { 'aria-required': true } : {})}
      value={props.value}
      onChange={props.onChange}
    >
      <Stack gap={8} mt={4} mb={4}>
        {props.options.map(({ value, label, disabled }) => (
          <Radio key={value} value={value} label={label} disabled={disabled ?? false} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
