/** A field whose recorded value is another one now, in words. */
export type Difference = { label: string; value: string }

/** Each value's label, and how the value is said where it is no text. */
export type Said<Values> = {
  readonly [Name in keyof Values]-?: readonly [
    label: string,
    inWords?: (value: Exclude<Values[Name], ''>) => string,
  ]
}

/** What somebody else changed meanwhile, in the form's own words; of every value, so that none changes unseen. */
export function differencesOf<Values extends object>(
  before: Values,
  now: Values,
  said: Said<Values>,
): Difference[] {
  return (Object.keys(said) as (keyof Values)[]).flatMap((name) => {
    const [label, inWords = String] = said[name]
    const words = (value: Values[typeof name]) =>
      value === '' ? '' : inWords(value as Exclude<typeof value, ''>)
    return words(before[name]) === words(now[name]) ? [] : [{ label, value: words(now[name]) }]
  })
}
