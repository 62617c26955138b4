import { Checkbox } from '@mantine/core'
import type { FieldProps } from './field.ts'

/** Yes or no. */
export function CheckField(props: FieldProps<boolean>) {
  return (
    <Checkbox
      id={props.id}
      name={props.name}
      label={props.label}
      description={props.help}
      error={props.error}
      disabled={props.disabled ?? false}
      checked={props.value}
      onBlur={props.onBlur}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}
