import { expect, test } from 'vitest'
import { together } from '../access/together.ts'

const staffAlone = { sees: { staff: 'ALL' }, writes: {} } as const
const signInAlone = { sees: { auth: 'ALL' }, writes: {} } as const

test('a table of which two nouns speak is refused, whatever they say', () => {
  expect(
    together([
      ['hours.ts', { hours_entry: staffAlone }],
      ['people.ts', { session: signInAlone }],
    ]),
  ).toEqual({ hours_entry: staffAlone, session: signInAlone })
  expect(() =>
    together([
      ['people.ts', { session: signInAlone }],
      ['reviews.ts', { session: staffAlone }],
    ]),
  ).toThrow('Who sees session is said in people.ts and in reviews.ts: say it once.')
})
