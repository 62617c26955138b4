import { versionWithdrawn } from '@journeyline/domain/programs/acts'
import { mayWithdrawVersion } from '@journeyline/domain/programs/program-version'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedVersion } from './locked-version.ts'
import { orVersionKept } from './version-kept.ts'

/** Makes a published version a draft again, while nobody has started on it. */
export function withdrawVersion(viewer: SignedIn, { programVersionId }: { programVersionId: string }) {
  return viewer
    .transaction(async (tx) => {
      const version = await lockedVersion(tx, programVersionId, 'program')
      const { id, programId } = version
      const publishedBeside = await tx.programVersion.count({
        where: { programId, status: 'PUBLISHED', id: { not: id } },
      })
      enforce(mayWithdrawVersion({ ...version, publishedBeside }))
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
