import { versionWithdrawn } from '@journeyline/domain/programs/acts'
import { mayUnpublishVersion } from '@journeyline/domain/programs/program-version'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedVersion, versionAsRead } from './locked-version.ts'
import { orVersionKept } from './version-kept.ts'

/** Makes a published version a draft again, while nobody has started on it. */
export function unpublishVersion(
  viewer: SignedIn,
  { programVersionId, expectedVersion }: { programVersionId: string; expectedVersion: number },
) {
  return viewer
    .transaction(async (tx) => {
      const version = await lockedVersion(tx, programVersionId, 'program')
      const { id, programId } = version
      if (version.status === 'DRAFT' && version.version === expectedVersion + 1)
        return tx.programVersion.findUniqueOrThrow({ where: { id } })
      const publishedBeside = await tx.programVersion.count({
        where: { programId, status: 'PUBLISHED', id: { not: id } },
      })
      enforce(mayUnpublishVersion({ ...version, publishedBeside }))
      await enforceAsRead(tx, viewer, { ...versionAsRead(version), expectedVersion })
      const withdrawn = await tx.programVersion.update({
        where: { id },
        data: { status: 'DRAFT', publishedAt: null, publishedById: null, version: { increment: 1 } },
      })
      await record(
        tx,
        viewer,
        versionWithdrawn(
          id,
          { publishedAt: version.publishedAt?.toISOString() ?? null },
          { programId: withdrawn.programId },
        ),
      )
      return withdrawn
    })
    .catch(orVersionKept)
}
