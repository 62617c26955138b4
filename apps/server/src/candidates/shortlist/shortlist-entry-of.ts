import type { ShortlistEntry } from '@journeyline/db/generated/prisma/client'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../../graphql/context.ts'

/** The candidate's place on the viewer's own shortlist; all those of a page are read at once. Employers only. */
export const shortlistEntryOf = (context: Context, candidateId: string): Promise<ShortlistEntry | null> =>
  oncePerRequest(
    context,
    shortlistEntryOf,
    // a mutation changes what was read before it, so nothing is kept beyond the batch
    () => new DataLoader(entriesOf(context), { cache: false }),
  ).load(candidateId)

const entriesOf = (context: Context) => async (candidateIds: readonly string[]) => {
  const rows = await context
    .signedIn()
    .db.shortlistEntry.findMany({ where: { candidateId: { in: [...candidateIds] } } })
  const byCandidate = new Map(rows.map((row) => [row.candidateId, row]))
  return candidateIds.map((id) => byCandidate.get(id) ?? null)
}
