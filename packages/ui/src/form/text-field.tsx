import { PasswordInput, Textarea, TextInput } from '@mantine/core'
import type { FieldProps } from './field.ts'
import { useWrapper } from './wrapper.tsx'

type Props = FieldProps<string> & {
  multiline?: boolean
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'
  autoComplete?: string
  placeholder?: string
  maxLength?: number
}

/** One line of text, or several. */
export function TextField(props: Props) {
  const wrapper = useWrapper(props)
  const input = {
    ...wrapper,
    value: props.value,
    autoComplete: props.autoComplete ?? 'off',
    placeholder: props.placeholder,
    maxLength: props.maxLength,
  }
  if (props.multiline) {
    return (
      <Textarea
        {...input}
        autosize
        minRows={3}
        maxRows={12}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    )
  }
  const Input = props.type === 'password' ? PasswordInput : TextInput
  return (
    <Input
      {...input}
      type={props.type === 'password' ? undefined : (props.type ?? 'text')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
