import { Radio, Stack } from '@mantine/core'
import type { FieldProps } from './field.ts'
import type { Option } from './select-field.tsx'
import { useWrapper } from './wrapper.tsx'

/** One of a few that are all in view; '' is none chosen. */
export function ChoiceField(props: FieldProps<string> & { options: readonly Option[] }) {
  // The id is that of the first choice, so that the summary of problems leads there; what is required stands on inputs.
  const { id, 'aria-required': _, ...wrapper } = useWrapper(props)
  return (
    <Radio.Group {...wrapper} value={props.value} onChange={props.onChange}>
      <Stack gap={8} mt={4} mb={4}>
        {props.options.map(({ value, label, disabled }, at) => (
          <Radio
            key={value}
            {...(at === 0 ? { id } : {})}
            value={value}
            label={label}
            disabled={disabled ?? false}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
