import type { Prisma } from '@journeyline/db/connect'
import type { Temporal } from 'temporal-polyfill'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/**
 * The entries that `approveHours` of the domain allows this viewer, as a filter: so that a count says how many are somebody's
 * own to decide. It picks rows for a purpose and gives no access; a test holds it to the domain's answer.
 */
export function approvable(viewer: SignedIn, today: Temporal.PlainDate): Prisma.HoursEntryWhereInput {
  const { kind, role, personId, employerId } = viewer
  const anybodyMay = { policies: { path: ['secondPersonApproves'], equals: false } }
  const version =
    kind === 'STAFF'
      ? { enrollment: { programVersion: anybodyMay } }
      : { placement: { programVersion: anybodyMay } }
  const byAnother = { OR: [{ writtenById: null }, { writtenById: { not: personId } }, version] }
  if (kind === 'STAFF') {
    const sentByAnother = { OR: [{ createdById: null }, { createdById: { not: personId } }] }
    const file = { OR: [{ importId: null }, { import: sentByAnother }, version] }
    const basis = role === 'STAFF_ADMIN' ? {} : { basis: { not: 'PRIOR_CREDIT' } }
    return { status: 'SUBMITTED', ...basis, AND: [byAnother, file] }
  }
  return {
    status: 'SUBMITTED',
    kind: 'OJT',
    employerId,
    AND: [byAnother, isTheirs(personId, today), isEmployed(today)],
  }
}

/** An employer's own: nobody is named as the supervisor, they are, or they stand in for who is. */
function isTheirs(personId: string, today: Temporal.PlainDate): Prisma.HoursEntryWhereInput {
  const day = toDate(today)
  const standsIn = { toId: personId, startsOn: { lte: day }, endsOn: { gte: day }, revokedAt: null }
  return {
    OR: [
      { placement: { supervisorId: null } },
      { placement: { supervisorId: personId } },
      { placement: { supervisor: { delegationsFrom: { some: standsIn } } } },
    ],
  }
}

/** Of somebody the employer employs still; of those who left, staff decide. */
const isEmployed = (today: Temporal.PlainDate): Prisma.HoursEntryWhereInput => ({
  placement: { OR: [{ endedOn: null }, { endedOn: { gte: toDate(today) } }] },
})
