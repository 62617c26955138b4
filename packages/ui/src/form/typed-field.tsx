import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FieldProps } from './field.ts'
import { useWrapper } from './wrapper.tsx'

type Props = FieldProps<number | ''> & {
  parse: (text: string) => number | null
  show: (value: number) => string
  wrong: string
  read?: (value: number) => string
}

/** A number written in words of its own: what is typed stays as typed, and is shown back when the field is left. */
export function TypedField({ parse, show, wrong, read, ...field }: Props) {
  const shownAs = (value: number | '') => (value === '' ? '' : show(value))
  const [typed, setTyped] = useState({ text: shownAs(field.value), value: field.value })
  const [left, setLeft] = useState(false)
  // The value was changed from outside (reset, loaded): what was typed no longer speaks for it.
  if (typed.value !== field.value) setTyped({ text: shownAs(field.value), value: field.value })
  const bad = typed.text.trim() !== '' && parse(typed.text) === null
  const wrapper = useWrapper({ ...field, error: left && bad ? wrong : field.error })
  return (
    <div className="jl-field">
      <TextInput
        {...wrapper}
        value={typed.text}
        autoComplete="off"
        inputMode="text"
        onChange={(event) => {
          const text = event.currentTarget.value
          const value = parse(text) ?? ''
          setTyped({ text, value })
          if (value !== field.value) field.onChange(value)
        }}
        onBlur={(event) => {
          setLeft(true)
          if (typed.value !== '') setTyped({ text: show(typed.value), value: typed.value })
          field.onBlur?.(event)
        }}
      />
      {read && typed.value !== '' && typed.text !== show(typed.value) && (
        <div role="status" className="jl-read">
          {read(typed.value)}
        </div>
      )}
    </div>
  )
}
