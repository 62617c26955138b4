import { Temporal } from 'temporal-polyfill'
import type { ValuesOf } from './values-of.ts'
import type { Sentences, Words, WordValues } from './words.ts'

/** Makes words of a noun's sentences; a value that its text has no gap for, or lacks, does not compile. */
export function wording<Noun extends Sentences>() {
  return <Code extends keyof Noun & string>(
    code: Code,
    ...[values]: keyof ValuesOf<Noun[Code]> extends never
      ? [values?: Record<string, never>]
      : [values: ValuesOf<Noun[Code]>]
  ): Words => ({ code, values: asFacts(values ?? {}) })
}

/** The facts as they travel: a day becomes its ISO text. */
export function asFacts(values: object): WordValues {
  const facts = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Temporal.PlainDate ? value.toString() : value,
  ])
  return Object.fromEntries(facts)
}
