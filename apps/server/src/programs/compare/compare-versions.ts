import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { type ComparedLine, sideBySide } from '@journeyline/domain/programs/compare-standards'
import { rowId } from '../../graphql/row-id.ts'
import { found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/** Two versions line by line: what they say differently, and with `same` also what they say alike. */
export async function compareVersions(
  viewer: SignedIn,
  {
    beforeProgramVersionId,
    afterProgramVersionId,
    same,
  }: { beforeProgramVersionId: string; afterProgramVersionId: string; same: boolean },
): Promise<ComparedLine[]> {
  const ids = [beforeProgramVersionId, afterProgramVersionId].map((id) => rowId('ProgramVersion', id))
  const rows = await viewer.db.programVersion.findMany({
    where: { id: { in: ids } },
    include: STANDARD_PARTS,
  })
  const [before, after] = ids.map((id) =>
    standardOf(
      found(
        rows.find((row) => row.id === id),
        'PROGRAM_VERSION',
      ),
    ),
  )
  return sideBySide(before!, after!).filter((line) => same || line.before !== line.after)
}
