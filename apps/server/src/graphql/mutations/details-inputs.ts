import type { InputFieldMap, InputShapeFromFields } from '@pothos/core'
import { builder } from '../builder.ts'

type FieldBuilder = Parameters<Parameters<typeof builder.inputType<string, InputFieldMap>>[1]['fields']>[0]

/** What is to change of details: each as it shall be, null where it is cleared, left out where it stays. */
type Patch<Details> = { [Name in keyof Details]?: Details[Name] | null }

type Details<Fields extends InputFieldMap> = (t: FieldBuilder) => Fields

/**
 * The two inputs that take the details of a thing, from one description of them: `<Noun>DetailsInput`, whole, for making one, and
 * `<Noun>PatchInput`, all of whose fields may be left out, for editing one.
 */
export const detailsInputs = <Fields extends InputFieldMap>(
  noun: string,
  thing: string,
  fields: Details<Fields>,
) => ({
  Details: builder.inputType(`${noun}DetailsInput`, { description: `What ${thing} says, whole.`, fields }),
  Patch: patchInput(noun, thing, fields),
})

/** The second of them alone, for what nobody makes: it is there, and is edited. */
export const patchInput = <Fields extends InputFieldMap>(
  noun: string,
  thing: string,
  fields: Details<Fields>,
) =>
  builder.inputRef<Patch<InputShapeFromFields<Fields>>>(`${noun}PatchInput`).implement({
    description: `What is to change of ${thing}: what is left out stays as it is.`,
    fields: (t) => fields(optional(t)) as never, // the same names and types
  })

/** The same fields for a patch: each may be left out, and says what null does. */
function optional(t: FieldBuilder): FieldBuilder {
  return new Proxy(t, {
    get: (_t, kind) => (options: { required?: boolean; description: string }) => {
      const field: (options: object) => unknown = Reflect.get(t, kind)
      const description = `${options.description} ${options.required ? 'Never null.' : 'Null clears it.'}`
      return field.call(t, { ...options, description, required: false })
    },
  })
}
