import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { versionDeleted } from '@journeyline/domain/programs/acts'
import { mayDeleteVersion } from '@journeyline/domain/programs/program-version'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedVersion, versionAsRead } from './locked-version.ts'
import { orVersionKept } from './version-kept.ts'

/** Deletes a draft; the audit trail keeps what it said. Answers with its program. */
export function deleteVersion(
  viewer: SignedIn,
  { programVersionId, expectedVersion }: { programVersionId: string; expectedVersion: number },
) {
  return viewer
    .transaction(async (tx) => {
      const version = await lockedVersion(tx, programVersionId, 'version')
      enforce(mayDeleteVersion(version))
      await enforceAsRead(tx, viewer, { ...versionAsRead(version), expectedVersion })
      const { id, number, programId } = version
      const parts = await tx.programVersion.findUniqueOrThrow({ where: { id }, include: STANDARD_PARTS })
      await tx.programVersion.delete({ where: { id } })
      await record(tx, viewer, versionDeleted(id, { programId, number, standard: standardOf(parts) }))
      return { removedId: id, program: version.program }
    })
    .catch(orVersionKept)
}
