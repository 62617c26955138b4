import { Temporal } from 'temporal-polyfill'
import { expect, expectTypeOf, test } from 'vitest'
import { refusing } from '../decision.ts'
import type { ValuesOf } from './values-of.ts'

const words = {
  NOT_YET: '{name} begins on {startsOn, day}. Give that day{late, select, true { or say why} other {}}.',
  FULL: '{cohort} is full: {taken} of {seats, plural, one {one seat is} other {{seats} seats are}} taken.',
  BY: 'It was confirmed{by, select, null {} other { by {by}}} after {minutes, hours} of {kinds, text, and}.',
  PLAIN: 'Ask one of them.',
} as const

test('what a sentence needs is read off its text', () => {
  expectTypeOf<ValuesOf<typeof words.NOT_YET>>().toEqualTypeOf<{
    name: string | number
    startsOn: Temporal.PlainDate | string
    late: true | false | string | number
  }>()
  expectTypeOf<ValuesOf<typeof words.FULL>>().toEqualTypeOf<{
    cohort: string | number
    taken: string | number
    seats: number
  }>()
  expectTypeOf<ValuesOf<typeof words.BY>['by']>().toEqualTypeOf<string | number | false | null>()
  expectTypeOf<ValuesOf<typeof words.BY>['minutes']>().toEqualTypeOf<number>()
  expectTypeOf<keyof ValuesOf<typeof words.PLAIN>>().toEqualTypeOf<never>()
})

test('a refusal carries the facts as they travel, and one that lacks a fact does not compile', () => {
  const refuse = refusing<typeof words>()
  const startsOn = Temporal.PlainDate.from('2026-09-14')
  expect(refuse('NOT_YET', { name: 'Noor', startsOn, late: true }, 'onDay')).toEqual({
    ...{ allowed: false, code: 'NOT_YET', field: 'onDay' },
    values: { name: 'Noor', startsOn: '2026-09-14', late: true },
  })
  expect(refuse('PLAIN')).toEqual({ allowed: false, code: 'PLAIN', values: {} })
  // @ts-expect-error: the day is missing
  refuse('NOT_YET', { name: 'Noor', late: true })
  // @ts-expect-error: no such sentence
  refuse('NEVER')
  // @ts-expect-error: seats are counted
  refuse('FULL', { cohort: 'Fall', taken: 3, seats: 'three' })
})
