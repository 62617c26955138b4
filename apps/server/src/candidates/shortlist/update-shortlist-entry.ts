import { ShortlistNote } from '@journeyline/domain/candidates/shortlist-note'
import { rowId } from '../../graphql/row-id.ts'
import { edited } from '../../kernel/edited.ts'
import { found, NotFoundError } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { candidateWord } from '../words.ts'

interface UpdateShortlistEntry {
  candidateId: string
  expectedVersion: number
  details: { note?: string | null }
}

/** Writes the note on a shortlisted candidate, or takes it away, if no colleague did since it was read. No audit row: see createShortlistEntry. */
export function updateShortlistEntry(viewer: SignedIn, input: UpdateShortlistEntry) {
  const candidateId = rowId('Candidate', input.candidateId)
  return viewer.transaction(async (tx) => {
    const candidate = found(await tx.candidate.findUnique({ where: { id: candidateId } }), 'CANDIDATE')
    await tx.$queryRaw`select from shortlist_entry where candidate_id = ${candidateId}::uuid for no key update`
    const before = await tx.shortlistEntry.findFirst({ where: { candidateId } })
    if (before === null) {
      const { displayName } = candidate
      throw new NotFoundError(candidateWord('CANDIDATE_NOT_ON_SHORTLIST', { displayName }))
    }
    const edit = await edited(tx, viewer, {
      ...{ schema: ShortlistNote, row: before, asked: input },
      stale: (by) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'SHORTLIST_ENTRY', by }),
    })
    if (edit === null) return { shortlistEntry: before, candidate }
    const shortlistEntry = await tx.shortlistEntry.update({
      where: { id: before.id },
      data: { note: edit.details.note ?? null, version: { increment: 1 } },
    })
    return { shortlistEntry, candidate }
  })
}
