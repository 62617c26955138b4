import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { maySendEvidenceOf } from './send-evidence-of.ts'

test('an employer sends files of those it employs, to the last day; staff of everybody', () => {
  const today = Temporal.PlainDate.from('2026-11-23')
  const sending = (endedOn: string | null, by: 'STAFF' | 'EMPLOYER' = 'EMPLOYER') =>
    maySendEvidenceOf({
      ...{ apprenticeName: 'Noor Khan', by, today },
      endedOn: endedOn === null ? null : Temporal.PlainDate.from(endedOn),
    })
  expect([sending(null), sending('2026-11-23'), sending('2026-11-22', 'STAFF')]).toEqual([
    allow,
    allow,
    allow,
  ])
  expect(sending('2026-11-22')).toEqual(
    told(
      'Noor Khan’s employment ended on November 22, 2026. Give the file to the sponsor’s staff, who add it.',
    ),
  )
})
