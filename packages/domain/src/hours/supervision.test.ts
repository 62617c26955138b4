import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { hasTheWord } from './supervision.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const standsIn = { fromId: 'omar', toId: 'maria', startsOn: day('2026-11-16'), endsOn: day('2026-11-20') }
const has = (personId: string, today: string, supervisorId: string | null = 'omar') =>
  hasTheWord({ supervisorId, personId, delegations: [standsIn], today: day(today) })

test('the supervisor has the word, whoever stands in for them on that day, and anybody where nobody is named', () => {
  expect(has('omar', '2026-11-18')).toBe(true)
  expect(
    ['2026-11-15', '2026-11-16', '2026-11-20', '2026-11-21'].map((today) => has('maria', today)),
  ).toEqual([false, true, true, false])
  expect(has('ines', '2026-11-18')).toBe(false)
  expect(has('ines', '2026-11-18', null)).toBe(true)
})
