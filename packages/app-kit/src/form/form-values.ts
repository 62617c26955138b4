/** A schema of the domain for what somebody writes down: its details, each by name. */
export type DetailsSchema<Details> = {
  readonly shape: Readonly<Record<keyof Details, { safeParse: (value: unknown) => { success: boolean } }>>
  parse: (values: unknown) => Details
}

/** What a form holds of details: every one of them, '' where nothing is written. */
export type FormValues<Details> = { [Name in keyof Details]-?: FormValue<Details[Name]> }

type FormValue<Detail> = [NonNullable<Detail>] extends [string]
  ? string
  : [NonNullable<Detail>] extends [number]
    ? number | ''
    : [NonNullable<Detail>] extends [boolean]
      ? boolean
      : [NonNullable<Detail>] extends [readonly string[]]
        ? string[]
        : NonNullable<Detail>

/** What is recorded, as the API gives it: every detail that the form writes back. */
export type Recorded<Details> = {
  readonly [Name in keyof Details]-?:
    | Readonly<FormValue<Details[Name]>>
    | ('' extends FormValue<Details[Name]> ? null : never)
}

/**
 * What a form over something recorded begins with. The form writes all details back, so all of them are read: a detail
 * that the domain gains does not compile until the query asks for it, and none is ever erased for not being known.
 */
export function formValues<Details>(
  schema: DetailsSchema<Details>,
  recorded: Recorded<Details>,
): FormValues<Details> {
  const names = Object.keys(schema.shape) as (keyof Details)[]
  return Object.fromEntries(names.map((name) => [name, valueIn(recorded[name])])) as FormValues<Details>
}

/** What a form over nothing yet begins with: '' everywhere, but for what is chosen from a list, or is a yes or a no. */
export function noValues<Details>({ shape }: DetailsSchema<Details>): FormValues<Details> {
  const names = Object.keys(shape) as (keyof Details)[]
  const nothing = (name: keyof Details) =>
    [[], false].find((value) => shape[name].safeParse(value).success) ?? ''
  return Object.fromEntries(names.map((name) => [name, nothing(name)])) as FormValues<Details>
}

const valueIn = (detail: unknown) => (Array.isArray(detail) ? [...detail] : (detail ?? ''))
