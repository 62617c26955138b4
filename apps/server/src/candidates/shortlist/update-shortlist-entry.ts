import { ShortlistNote } from '@journeyline/domain/candidates/shortlist-note'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import { found, NotFoundError } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { candidateWord } from '../words.ts'

/** Writes the note on a shortlisted candidate, or takes it away. No audit row: see createShortlistEntry. */
export function updateShortlistEntry(
  viewer: SignedIn,
  input: { candidateId: string; details: { note?: string | null } },
) {
  const { note } = checked(ShortlistNote.partial(), input.details, ['details'])
  const candidateId = rowId('Candidate', input.candidateId)
  return viewer.transaction(async (tx) => {
    const candidate = found(await tx.candidate.findUnique({ where: { id: candidateId } }), 'CANDIDATE')
    const [shortlistEntry] = await tx.shortlistEntry.updateManyAndReturn({
      where: { candidateId },
      data: { note },
    })
    if (shortlistEntry) return { shortlistEntry, candidate }
    const { displayName } = candidate
    throw new NotFoundError(candidateWord('CANDIDATE_NOT_ON_SHORTLIST', { displayName }))
  })
}
