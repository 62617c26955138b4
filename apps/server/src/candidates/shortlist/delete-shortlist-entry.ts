import { rowId } from '../../graphql/row-id.ts'
import { found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/** Takes a candidate off the viewer's own shortlist. No audit row: see createShortlistEntry. */
export function deleteShortlistEntry(viewer: SignedIn, input: { candidateId: string }) {
  const candidateId = rowId('Candidate', input.candidateId)
  return viewer.transaction(async (tx) => {
    const candidate = found(await tx.candidate.findUnique({ where: { id: candidateId } }), 'CANDIDATE')
    const [entry] = await tx.shortlistEntry.findMany({ where: { candidateId }, select: { id: true } })
    await tx.shortlistEntry.deleteMany({ where: { candidateId } })
    return { removedId: entry?.id ?? null, candidate }
  })
}
