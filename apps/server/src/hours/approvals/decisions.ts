import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import type { Approver, DecidedEntry } from '@journeyline/domain/hours/decide-hours'
import type { HoursBasis, HoursKind, HoursStatus } from '@journeyline/domain/hours/hours-entry'
import type { HoursWriter } from '@journeyline/domain/hours/second-person'
import type { Delegation } from '@journeyline/domain/hours/supervision'
import type { Temporal } from 'temporal-polyfill'
import { toDate, toDay } from '../../kernel/days.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { standardOfEnrolled } from '../../programs/enrolled-version.ts'

/** What has to be known of an entry to decide on it; what an employer may not read is not asked. */
const FACTS = {
  decidedBy: { select: { name: true } },
  placement: {
    select: {
      apprenticeName: true,
      programVersionId: true,
      endedOn: true,
      supervisorId: true,
      supervisor: { select: { name: true } },
      employer: { select: { name: true } },
    },
  },
} as const

const FACTS_FOR_STAFF = {
  ...FACTS,
  import: { select: { createdById: true } },
  enrollment: {
    select: { programVersionId: true, learner: { select: { firstName: true, lastName: true } } },
  },
} as const

/** An entry with what a decision on it asks. */
export interface EntryToDecide {
  row: HoursEntry
  facts: DecidedEntry
  secondPersonApproves: boolean
}

/** Entries as decisions see them, by id, in a constant number of statements; those the viewer may not see are not there. */
export async function entriesToDecide(
  db: Tx,
  viewer: SignedIn,
  ids: readonly string[],
): Promise<Map<string, EntryToDecide>> {
  const include = viewer.kind === 'STAFF' ? FACTS_FOR_STAFF : FACTS
  const rows = (await db.hoursEntry.findMany({
    where: { id: { in: [...ids] } },
    include,
  })) as unknown as Row[] // one include or the other
  const entries = rows.map(async (row): Promise<EntryToDecide> => {
    const versionId = row.placement?.programVersionId ?? row.enrollment!.programVersionId
    const { policies } = await standardOfEnrolled(db, versionId)
    return { row, facts: factsOf(row), secondPersonApproves: policies.secondPersonApproves }
  })
  return new Map((await Promise.all(entries)).map((entry) => [entry.row.id, entry]))
}

/** The stand-ins of today, as the viewer sees them. */
export async function delegationsOn(db: Tx, today: Temporal.PlainDate): Promise<Delegation[]> {
  const day = toDate(today)
  const rows = await db.delegation.findMany({
    where: { startsOn: { lte: day }, endsOn: { gte: day }, revokedAt: null },
    select: { fromId: true, toId: true, startsOn: true, endsOn: true },
  })
  return rows.map((row) => ({ ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) }))
}

/** Who decides. */
export const approverOf = ({ personId, kind, role, employerId }: SignedIn): Approver => ({
  id: personId,
  kind,
  isStaffAdmin: role === 'STAFF_ADMIN',
  employerId,
})

interface Row extends HoursEntry {
  decidedBy: { name: string } | null
  placement: {
    apprenticeName: string
    programVersionId: string
    endedOn: Date | null
    supervisorId: string | null
    supervisor: { name: string } | null
    employer: { name: string }
  } | null
  /** Not asked for an employer, which sees no files: staff alone send them in. */
  import?: { createdById: string | null } | null
  enrollment?: { programVersionId: string; learner: { firstName: string; lastName: string } }
}

function factsOf(row: Row): DecidedEntry {
  const learner = row.enrollment?.learner
  return {
    learnerName: row.placement?.apprenticeName ?? `${learner!.firstName} ${learner!.lastName}`.trim(),
    kind: row.kind as HoursKind, // kind, basis and status are checked by the database
    basis: row.basis as HoursBasis,
    status: row.status as HoursStatus,
    onDay: toDay(row.onDay),
    minutes: row.minutes,
    writer: writerOf(row),
    decidedBy: row.decidedBy?.name ?? null,
    employerId: row.employerId,
    employerName: row.placement?.employer.name ?? null,
    employmentEndedOn: row.placement?.endedOn ? toDay(row.placement.endedOn) : null,
    supervisorId: row.placement?.supervisorId ?? null,
    supervisorName: row.placement?.supervisor?.name ?? null,
  }
}

function writerOf({ source, writtenById, import: file }: Row): HoursWriter {
  if (source === 'IMPORT') return { kind: 'FILE', sentById: file?.createdById ?? null, writtenById }
  return writtenById === null ? { kind: 'SYSTEM' } : { kind: 'PERSON', personId: writtenById }
}
