import type { AlongsideReason } from '@journeyline/domain/placements/codes'
import type { Employment } from '@journeyline/domain/placements/placement'
import type { PlacementDetails } from '@journeyline/domain/placements/placement-details'
import { CAN_SIGN_IN } from '../auth/can-sign-in.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { placementWord } from './words.ts'

/** Details as the API takes them: rows are named by their global ids. */
export interface NamedDetails {
  supervisorId?: string | null
  worksiteId?: string | null
  startedOn?: string | null
  hourlyWageMinor?: number | null
  wageSince?: string | null
}

/** The rows that are named: what is left out stays, null is nobody, or no place. */
export const asRows = (details: NamedDetails) => ({
  ...details,
  supervisorId: orNone('Person', details.supervisorId),
  worksiteId: orNone('Worksite', details.worksiteId),
})

const orNone = (typename: string, id: string | null | undefined) =>
  id === undefined ? undefined : (rowIdIfGiven(typename, id) ?? null)

/** What is written of an employment, as its columns hold it. */
export const placementColumns = ({ startedOn, endedOn, wageSince, ...others }: PlacementDetails) => ({
  ...others,
  startedOn: toDate(startedOn),
  endedOn: endedOn && toDate(endedOn),
  wageSince: wageSince && toDate(wageSince),
})

/** Whom and where an employment names are the employer's own. */
export async function enforceOwnParts(
  tx: Tx,
  employerId: string,
  { supervisorId, worksiteId }: Pick<PlacementDetails, 'supervisorId' | 'worksiteId'>,
): Promise<void> {
  if (
    supervisorId &&
    (await tx.user.count({ where: { ...CAN_SIGN_IN, id: supervisorId, employerId } })) === 0
  )
    throw new RuleError(placementWord('SUPERVISOR_NOT_OF_EMPLOYER'), 'supervisorId')
  if (worksiteId && (await tx.worksite.count({ where: { id: worksiteId, employerId } })) === 0)
    throw new RuleError(placementWord('WORKSITE_NOT_OF_EMPLOYER'), 'worksiteId')
}

/** The learner's employments as the rules see them, by first day, but for one. */
export async function employmentsOf(tx: Tx, enrollmentId: string, exceptId?: string) {
  const rows = await tx.placement.findMany({
    where: { enrollmentId, id: exceptId === undefined ? undefined : { not: exceptId } },
    include: { employer: { select: { name: true } } },
    orderBy: { startedOn: 'asc' },
  })
  return rows.map((row) => ({ ...employmentOf(row), id: row.id, row, employerName: row.employer.name }))
}

/** An employment as the rules see it. */
export const employmentOf = (row: {
  startedOn: Date
  endedOn: Date | null
  alongsideReason: string | null
}): Employment => ({
  startedOn: toDay(row.startedOn),
  endedOn: row.endedOn && toDay(row.endedOn),
  alongsideReason: row.alongsideReason as AlongsideReason | null,
})

/** Days that would leave hours outside are refused by the database, which alone knows all of them. */
export function refuseLeftHours(error: unknown, field: string): never {
  if (violates(error, 'hours_entry_within_employment'))
    throw new RuleError(placementWord('PLACEMENT_LEAVES_HOURS'), field)
  throw error
}
