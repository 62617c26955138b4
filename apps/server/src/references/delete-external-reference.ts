import { referenceRemoved } from '@journeyline/domain/references/acts'
import { rowId } from '../graphql/row-id.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** Takes a reference away; returns the row that is gone. */
export function deleteExternalReference(viewer: SignedIn, externalReferenceId: string) {
  const id = rowId('ExternalReference', externalReferenceId)
  return viewer.transaction(async (tx) => {
    const reference = found(await tx.externalReference.findUnique({ where: { id } }), 'EXTERNAL_REFERENCE')
    const { subjectId, system, value } = reference
    const { count } = await tx.externalReference.deleteMany({ where: { id } })
    found(count || null, 'EXTERNAL_REFERENCE')
    await record(tx, viewer, referenceRemoved(id, { subjectId, system, value }))
    return reference
  })
}
