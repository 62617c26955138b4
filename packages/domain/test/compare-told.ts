import { expect } from 'vitest'
import type { Decision } from '../src/decision.ts'
import { say } from '../src/language/say.ts'
import { Told } from './told.ts'

expect.addEqualityTesters([
  (one, other) => {
    if (one instanceof Told === other instanceof Told) return undefined
    const [expected, decision] = one instanceof Told ? [one, other] : [other as Told, one]
    if (!isRefusal(decision)) return false
    return say(decision) === expected.sentence && decision.field === expected.field
  },
])

function isRefusal(value: unknown): value is Extract<Decision, { allowed: false }> {
  return typeof value === 'object' && value !== null && 'allowed' in value && value.allowed === false
}
