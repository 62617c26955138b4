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
  /** Words are expected as the sentence that people read. */
  (one, other) => {
    if (typeof one === 'string' && isWords(other)) return one === say(other)
    if (typeof other === 'string' && isWords(one)) return other === say(one)
    return undefined
  },
])

function isSaid(value: unknown): value is Words & { field?: string } {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value
}
