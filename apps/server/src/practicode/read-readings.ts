import type { PracticodeReading as Row } from '@journeyline/db/generated/prisma/client'
import type { PracticodeReading } from '@journeyline/domain/practicode/practicode-readings'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { toDay } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** A reading as the rules see it, with its row. */
export type KnownReading = PracticodeReading & { row: Row }

/** All readings of an enrollment, in the order of their days and of recording; those of a request are read at once. */
export const readingsOf = (context: Context, enrollmentId: string): Promise<KnownReading[]> =>
  oncePerRequest(
    context,
    readingsOf,
    () => new DataLoader((ids: readonly string[]) => readReadings(context.signedIn().db, ids)),
  ).load(enrollmentId)

/** The readings of each enrollment, in one statement. */
export async function readReadings(
  db: Pick<SignedIn['db'], 'practicodeReading'>,
  enrollmentIds: readonly string[],
): Promise<KnownReading[][]> {
  const rows = await db.practicodeReading.findMany({
    where: { enrollmentId: { in: [...enrollmentIds] } },
    // ids follow the order of writing: writers of one ledger queue up behind its enrollment
    orderBy: [{ readOn: 'asc' }, { id: 'asc' }],
  })
  return enrollmentIds.map((id) => rows.filter(({ enrollmentId }) => enrollmentId === id).map(knownReading))
}

function knownReading(row: Row, sequence: number): KnownReading {
  const { casesDone, scorePercent, correctionReason } = row
  return { readOn: toDay(row.readOn), sequence, casesDone, scorePercent, correctionReason, row }
}
