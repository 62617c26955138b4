import { ShortlistNote } from '@journeyline/domain/candidates/shortlist-note'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/**
 * Puts a candidate on the viewer's own shortlist; twice, or by two at once, it is there once and the first note stays.
 * No audit row: staff read the audit trail, and a shortlist is its employer's alone.
 */
export function createShortlistEntry(
  viewer: SignedIn,
  input: { candidateId: string; details: { note?: string | null } },
  clock: Clock,
) {
  const { note } = checked(ShortlistNote, input.details, ['details'])
  const candidateId = rowId('Candidate', input.candidateId)
  return viewer.transaction(async (tx) => {
    const candidate = found(await tx.candidate.findUnique({ where: { id: candidateId } }), 'CANDIDATE')
    const entry = {
      employerId: viewer.employerId!,
      candidateId,
      note,
      addedAt: clock.now(),
      addedById: viewer.personId,
    }
    await tx.shortlistEntry.createMany({ data: [entry], skipDuplicates: true }).catch(hiddenMeanwhile)
    // the one row that this employer may see of the candidate; taken off meanwhile, it is gone
    const shortlistEntry = found(await tx.shortlistEntry.findFirst({ where: { candidateId } }), 'CANDIDATE')
    return { shortlistEntry, candidate }
  })
}

/** The candidate was hidden between the look and the write. */
function hiddenMeanwhile(error: { code?: string }): never {
  if (error.code === 'P2003') found(null, 'CANDIDATE')
  throw error
}
