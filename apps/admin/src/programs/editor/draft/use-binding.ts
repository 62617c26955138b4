import { say } from '@journeyline/app-kit/say'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useDraftContext } from './draft-context.ts'
import { idOf, type Path } from './parts.ts'

/** A part of the draft that fields write to: where it is, what it says, and how it is replaced. */
export type Bound<Value> = { path: Path; value: Value; onChange: (value: Value) => void }

/** Binds fields to those of a part of the draft: `bind('title')`. What is wrong at a field stands under it. */
export function useBinding<Value extends object>({ path, value, onChange }: Bound<Value>) {
  const { problems, leave } = useDraftContext()
  return <Key extends keyof Value & string>(key: Key): FieldBinding<Value[Key]> => {
    const at = [...path, key]
    const id = idOf(at)
    const found = problems.find((one) => one.severity === 'ERROR' && idOf(one.path) === id)
    return {
      id,
      name: at.join('.'),
      value: value[key],
      onChange: (next) => onChange({ ...value, [key]: next }),
      onBlur: () => leave(at),
      error: found && say(found),
    }
  }
}

/** A number that is NaN while nobody has written it, as number fields want it. */
export function asNumber(field: FieldBinding<number>): FieldBinding<number | ''> {
  return {
    ...field,
    value: Number.isNaN(field.value) ? '' : field.value,
    onChange: (value) => field.onChange(value === '' ? Number.NaN : value),
  }
}

/** A number that may be left out, as number fields want it. */
export function asNumberOrNull(field: FieldBinding<number | null>): FieldBinding<number | ''> {
  return {
    ...field,
    value: field.value ?? '',
    onChange: (value) => field.onChange(value === '' ? null : value),
  }
}

/** A text that may be left out, as text and select fields want it. */
export function asText(field: FieldBinding<string | null>): FieldBinding<string> {
  return {
    ...field,
    value: field.value ?? '',
    onChange: (value) => field.onChange(value === '' ? null : value),
  }
}
