import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { DelegationDetails, mayCreateDelegation, mayEndDelegation } from './delegation.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const lakeside = 'lakeside'

test('a stand-in is a colleague, from today on', () => {
  const delegate = (given: Partial<Parameters<typeof mayCreateDelegation>[0]> = {}) =>
    mayCreateDelegation({
      by: { id: 'Maria', kind: 'EMPLOYER' },
      from: person('Maria'),
      to: person('Omar'),
      startsOn: day('2026-11-23'),
      endsOn: day('2026-11-23'),
      today: day('2026-11-23'),
      ...given,
    })
  expect(delegate()).toEqual(allow)
  expect(delegate({ to: person('Maria') })).toEqual(
    told('Nobody stands in for themselves. Name a colleague.', 'toId'),
  )
  for (const to of [person('Omar', 'valley'), person('Omar', null)]) {
    expect(delegate({ to })).toEqual(
      told('Omar does not work for the same employer as Maria. Name a colleague.', 'toId'),
    )
  }
  expect(delegate({ from: person('Maria', null), to: person('Omar', null) }).allowed).toBe(false)
  expect(delegate({ startsOn: day('2026-11-20'), endsOn: day('2026-11-22') })).toEqual(
    told('These days are past. Give a last day from today on.', 'endsOn'),
  )
  const days = { fromId: 'a', toId: 'b', startsOn: '2026-11-23', endsOn: '2026-11-22' }
  expect(problemsOf(DelegationDetails.safeParse(days)).map(({ message }) => message)).toEqual([
    'Give a last day that is not before the first.',
  ])
})

test('a stand-in is named by who is away or by staff, and nobody names themselves', () => {
  const named = {
    from: person('Maria'),
    to: person('Omar'),
    startsOn: day('2026-11-23'),
    endsOn: day('2026-11-30'),
  }
  const by = (id: string, kind: 'STAFF' | 'EMPLOYER' = 'EMPLOYER') =>
    mayCreateDelegation({ ...named, by: { id, kind }, today: day('2026-11-23') })
  expect(by('Maria')).toEqual(allow)
  expect(by('Sam', 'STAFF')).toEqual(allow)
  for (const other of ['Omar', 'Olga'])
    expect(by(other)).toEqual(
      told(
        'Maria names who stands in. Ask Maria, or the sponsor’s staff when Maria is away already.',
        'fromId',
      ),
    )
})

test('a stand-in is named for an absence: 90 days, and not for ever', () => {
  const until = (endsOn: string) =>
    mayCreateDelegation({
      by: { id: 'Maria', kind: 'EMPLOYER' },
      ...{ from: person('Maria'), to: person('Omar'), startsOn: day('2026-11-23'), endsOn: day(endsOn) },
      today: day('2026-11-23'),
    })
  expect(until('2027-02-20')).toEqual(allow)
  for (const late of ['2027-02-21', '9999-12-31'])
    expect(until(late)).toEqual(
      told(
        'A stand-in is named for 90 days at most. Give February 20, 2027 or an earlier last day, and name one anew when it has come.',
        'endsOn',
      ),
    )
})

test('a stand-in’s time is ended by who was away, by who stands in, or by staff', () => {
  const ends = (id: string, kind: 'STAFF' | 'EMPLOYER' = 'EMPLOYER') =>
    mayEndDelegation({ by: { id, kind }, from: person('Maria'), to: person('Omar') })
  expect([ends('Maria'), ends('Omar'), ends('Sam', 'STAFF')]).toEqual([allow, allow, allow])
  expect(ends('Olga')).toEqual(
    told('Maria named Omar as the stand-in. Ask one of them, or the sponsor’s staff, to end it.'),
  )
})

function person(id: string, employerId: string | null = lakeside) {
  return { id, name: id, employerId }
}
