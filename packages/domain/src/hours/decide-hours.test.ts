import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  type DecidedEntry,
  type HoursDecision,
  mayApproveHours,
  mayRejectHours,
  mayResubmitHours,
  mayReverseHours,
} from './decide-hours.ts'
import type { HoursWriter } from './second-person.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const lakeside = 'lakeside'
const entry: DecidedEntry = {
  learnerName: 'Noor',
  kind: 'OJT',
  basis: 'DONE',
  status: 'SUBMITTED',
  onDay: day('2026-11-20'),
  minutes: 480,
  writer: { kind: 'PERSON', personId: 'sam' },
  decidedBy: null,
  employerId: lakeside,
  employerName: 'Lakeside Health',
  employmentEndedOn: null,
  supervisorId: 'maria',
  supervisorName: 'Maria',
}
const maria = { id: 'maria', kind: 'EMPLOYER' as const, isStaffAdmin: false, employerId: lakeside }
const omar = { ...maria, id: 'omar' }
const staff = { id: 'staff', kind: 'STAFF' as const, isStaffAdmin: false, employerId: null }

const facts = (given: Partial<HoursDecision> = {}): HoursDecision => ({
  entry,
  approver: maria,
  delegations: [],
  today: day('2026-11-23'),
  secondPersonApproves: true,
  ...given,
})
const approve = (given: Partial<HoursDecision> = {}) => mayApproveHours(facts(given))

test('an employer decides until the last day of the employment; of hours left open then staff do', () => {
  const ended = (on: string) => ({ entry: { ...entry, employmentEndedOn: day(on) } })
  expect(approve(ended('2026-11-23'))).toEqual(allow)
  const over = told(
    'Noor’s employment at Lakeside Health ended on November 22, 2026. Ask the sponsor’s staff to decide on these hours.',
  )
  expect(approve(ended('2026-11-22'))).toEqual(over)
  expect(mayRejectHours({ ...facts(ended('2026-11-22')), reason: 'not a working day' })).toEqual(over)
  expect(approve({ ...ended('2026-11-22'), approver: staff })).toEqual(allow)
})

test('an entry is decided on once; what is decided stays', () => {
  expect(approve({ entry: { ...entry, status: 'APPROVED', decidedBy: 'Maria' } })).toEqual(
    told('Noor’s 8 h on November 20, 2026 were approved by Maria meanwhile. Read the ledger again.'),
  )
  expect(approve({ entry: { ...entry, status: 'REJECTED' } })).toEqual(
    told('Noor’s 8 h on November 20, 2026 were rejected meanwhile. Read the ledger again.'),
  )
})

test('prior credit is decided on by another staff admin than granted it', () => {
  const credit: DecidedEntry = {
    ...{ ...entry, basis: 'PRIOR_CREDIT', employerId: null, employerName: null },
    writer: { kind: 'PERSON', personId: 'ada' },
  }
  const admin = { ...staff, id: 'ines', isStaffAdmin: true }
  expect(approve({ entry: credit, approver: admin })).toEqual(allow)
  const notTheirs = told('Only staff admins decide on prior credit. Ask one of them.')
  expect(approve({ entry: credit, approver: staff })).toEqual(notTheirs)
  expect(mayRejectHours({ ...facts({ entry: credit, approver: staff }), reason: 'No proof' })).toEqual(
    notTheirs,
  )
  expect(approve({ entry: credit, approver: { ...admin, id: 'ada' } }).allowed).toBe(false)
  expect(approve({ entry: credit, approver: { ...admin, id: 'ada' }, secondPersonApproves: false })).toEqual(
    allow,
  )
})

describe('hours on the job', () => {
  test('are approved by the supervisor, and by staff', () => {
    expect(approve()).toEqual(allow)
    expect(approve({ approver: staff })).toEqual(allow)
    expect(approve({ approver: omar })).toEqual(
      told('Maria supervises Noor and decides on these hours. During an absence a stand-in can be named.'),
    )
  })

  test('are approved by anybody at the employer while nobody supervises', () => {
    expect(
      approve({ approver: omar, entry: { ...entry, supervisorId: null, supervisorName: null } }),
    ).toEqual(allow)
  })

  test('are approved by a stand-in from the first to the last day, and by nobody else’s', () => {
    const stand = { fromId: 'maria', toId: 'omar', startsOn: day('2026-11-23'), endsOn: day('2026-11-25') }
    const on = (text: string, delegation = stand) =>
      approve({ approver: omar, delegations: [delegation], today: day(text) }).allowed
    expect(['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26'].map((text) => on(text))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(on('2026-11-23', { ...stand, fromId: 'eve' })).toBe(false)
    expect(on('2026-11-23', { ...stand, toId: 'eve' })).toBe(false)
  })

  test('are no other employer’s to decide on, and neither is instruction', () => {
    const no = told('The sponsor’s staff decide on instruction hours and on hours for other employers.')
    expect(approve({ approver: { ...maria, employerId: 'valley' } })).toEqual(no)
    expect(approve({ entry: { ...entry, kind: 'RTI', employerId: null } })).toEqual(no)
  })

  test('are approved by somebody else than who wrote them down, where the program says so', () => {
    const own = { entry: { ...entry, writer: { kind: 'PERSON' as const, personId: 'maria' } } }
    expect(approve(own)).toEqual(
      told(
        'You wrote Noor’s hours of November 20, 2026 down yourself. In this program somebody else approves them.',
      ),
    )
    expect(approve({ ...own, secondPersonApproves: false })).toEqual(allow)
    expect(mayRejectHours({ ...facts(own), reason: 'Wrong day' })).toEqual(allow)
  })
})

test('a second person is who neither wrote, nor sent the file in, nor had it written, nor made the key', () => {
  const mayApprove = (writer: HoursWriter, id: string) =>
    approve({ entry: { ...entry, writer }, approver: { ...staff, id } }).allowed
  const people = ['ann', 'ben', 'cleo']
  const who = (writer: HoursWriter) => people.filter((id) => mayApprove(writer, id))
  expect(who({ kind: 'PERSON', personId: 'ann' })).toEqual(['ben', 'cleo'])
  expect(who({ kind: 'FILE', sentById: 'ann', writtenById: 'ben' })).toEqual(['cleo'])
  expect(who({ kind: 'FILE', sentById: 'ann', writtenById: 'ann' })).toEqual(['ben', 'cleo'])
  expect(who({ kind: 'FILE', sentById: null, writtenById: null })).toEqual(people)
  expect(who({ kind: 'KEY', madeById: 'ann' })).toEqual(['ben', 'cleo'])
  expect(who({ kind: 'SYSTEM' })).toEqual(people)
})

test('a stand-in is a second person of what the supervisor wrote who named them, and not of their own', () => {
  const stand = { fromId: 'maria', toId: 'omar', startsOn: day('2026-11-23'), endsOn: day('2026-11-27') }
  const by = (personId: string) => ({ entry: { ...entry, writer: { kind: 'PERSON' as const, personId } } })
  const asOmar = { approver: omar, delegations: [stand] }
  expect(approve({ ...by('maria'), ...asOmar })).toEqual(allow)
  expect(approve({ ...by('omar'), ...asOmar }).allowed).toBe(false)
  expect(approve({ ...by('omar'), delegations: [stand] })).toEqual(allow)
  expect(approve({ ...by('maria'), delegations: [stand] }).allowed).toBe(false)
})

test('a rejection and a reversal say why', () => {
  for (const reason of [null, ' ', 'no']) {
    expect(mayRejectHours({ ...facts(), reason })).toEqual(
      told('Say why the hours are rejected, in 3 characters or more.', 'reason'),
    )
  }
  expect(mayRejectHours({ ...facts(), reason: 'x'.repeat(501) })).toEqual(
    told('Shorten the reason to 500 characters or fewer.', 'reason'),
  )
  expect(mayRejectHours({ ...facts(), reason: 'Holiday' })).toEqual(allow)
})

test('only approved hours are taken back, once, and a reversal is not', () => {
  const approved = { basis: 'DONE' as const, status: 'APPROVED' as const }
  const reverse = (given: Partial<Parameters<typeof mayReverseHours>[0]> = {}) =>
    mayReverseHours({ entry: approved, isReversed: false, reason: 'Wrong person', ...given })
  expect(reverse()).toEqual(allow)
  expect(reverse({ isReversed: true })).toEqual(
    told('This entry is taken back already. Read the ledger again.'),
  )
  expect(reverse({ entry: { ...approved, status: 'SUBMITTED' } })).toEqual(
    told('Only approved hours are taken back; this entry is submitted.'),
  )
  expect(reverse({ entry: { ...approved, basis: 'REVERSAL' } })).toEqual(
    told('This entry takes another one back. Write the hours down anew instead of taking it back, too.'),
  )
  expect(reverse({ reason: '' })).toEqual(
    told('Say why the hours are taken back, in 3 characters or more.', 'reason'),
  )
})

test('rejected hours are sent again once', () => {
  expect(mayResubmitHours({ basis: 'DONE', status: 'REJECTED', isResubmitted: false })).toEqual(allow)
  expect(mayResubmitHours({ basis: 'DONE', status: 'REJECTED', isResubmitted: true }).allowed).toBe(false)
  expect(mayResubmitHours({ basis: 'DONE', status: 'APPROVED', isResubmitted: false })).toEqual(
    told('Only rejected hours are sent again.'),
  )
  expect(mayResubmitHours({ basis: 'PRIOR_CREDIT', status: 'REJECTED', isResubmitted: false })).toEqual(
    told('Credit is not corrected. Take it back, and grant it as it should be.'),
  )
})
