import { expect } from 'vitest'
import { say } from '../src/language/say.ts'
import type { Words } from '../src/words/words.ts'
import { Told } from './told.ts'

expect.addEqualityTesters([
  (one, other) => {
    if (one instanceof Told === other instanceof Told) return undefined
    const [expected, said] = one instanceof Told ? [one, other] : [other as Told, one]
    return isSaid(said) && say(said) === expected.sentence && said.field === expected.field
  },
])

function isSaid(value: unknown): value is Words & { field?: string } {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value
}
