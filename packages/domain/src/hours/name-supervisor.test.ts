import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayNameSupervisor } from './name-supervisor.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const naming = (given: Partial<Parameters<typeof mayNameSupervisor>[0]> = {}) =>
  mayNameSupervisor({
    by: { id: 'Omar', kind: 'EMPLOYER' },
    apprenticeName: 'Noor Khan',
    employerName: 'Lakeside Health',
    endedOn: null,
    supervisor: { id: 'Maria', name: 'Maria Delgado' },
    toId: 'Omar',
    today: day('2026-11-23'),
    ...given,
  })

test('who supervises hands over; where nobody does, a colleague is named by any', () => {
  expect(naming()).toEqual(
    told(
      'Maria Delgado supervises Noor Khan and hands over to the next. Ask Maria Delgado, or the sponsor’s staff when Maria Delgado is gone.',
      'supervisorId',
    ),
  )
  expect(naming({ toId: null }).allowed).toBe(false)
  expect(naming({ toId: 'Maria' })).toEqual(allow) // another worksite, say
  expect(naming({ supervisor: null })).toEqual(allow)
  expect(naming({ by: { id: 'Maria', kind: 'EMPLOYER' } })).toEqual(allow)
  expect(naming({ by: { id: 'Sam', kind: 'STAFF' } })).toEqual(allow)
})

test('after the last day of the employment only staff say who supervised', () => {
  const ended = { supervisor: null, endedOn: day('2026-11-22') }
  expect(naming(ended)).toEqual(
    told(
      'Noor Khan’s employment at Lakeside Health ended on November 22, 2026. What is left to write down, the sponsor’s staff do.',
    ),
  )
  expect(naming({ ...ended, endedOn: day('2026-11-23') })).toEqual(allow)
  expect(naming({ ...ended, by: { id: 'Sam', kind: 'STAFF' } })).toEqual(allow)
})
