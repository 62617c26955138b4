import { evidenceRemoved } from '@journeyline/domain/evidence/acts'
import { EvidenceRemoval, mayRemoveEvidenceFile } from '@journeyline/domain/evidence/evidence-removal'
import { rowId } from '../graphql/row-id.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import type { EvidenceContents } from './contents.ts'

/** Withdraws a file: its content goes unless another file has the same; its line stays, with who did it and why. */
export async function removeEvidence(
  viewer: SignedIn,
  contents: EvidenceContents,
  input: { evidenceFileId: string; reason: string },
  clock: Clock,
) {
  const id = rowId('EvidenceFile', input.evidenceFileId)
  const { reason } = checked(EvidenceRemoval, input)
  const { sha256 } = found(await viewer.db.evidenceFile.findUnique({ where: { id } }), 'EVIDENCE_FILE')
  return contents.changing(sha256, () =>
    viewer.transaction(async (tx) => {
      await tx.$queryRaw`select from evidence_file where id = ${id}::uuid for no key update`
      const file = found(await tx.evidenceFile.findUnique({ where: { id } }), 'EVIDENCE_FILE')
      // the viewer's own, sent again
      if (file.removedById === viewer.personId && isJust(file, { removedReason: reason })) return file
      enforce(
        mayRemoveEvidenceFile({
          name: file.name,
          isRemoved: file.removedAt !== null,
          provesSomething: file.provesId !== null,
          by: viewer.kind,
        }),
      )
      const removed = await tx.evidenceFile.update({
        where: { id },
        data: { removedAt: clock.now(), removedById: viewer.personId, removedReason: reason },
      })
      await record(tx, viewer, evidenceRemoved(id, { reason }, { learnerId: removed.learnerId }))
      return removed
    }),
  )
}
