import type { SignedIn } from '../kernel/viewer.ts'
import type { CandidateConditions } from './candidates-asked.ts'

/** How many candidates match, counted no further than `most`. */
export async function countCandidates(
  viewer: SignedIn,
  { conditions, values, shape, shared }: CandidateConditions,
  most: number,
): Promise<number> {
  const where = conditions.length ? `where ${conditions.join(' and ')}` : ''
  const [row] = await viewer.query<{ count: number }>({
    shared,
    ...(shape ? { name: `candidate_count_${shape}` } : {}),
    text: `select count(*)::int as count from (select from candidate c ${where} limit $${values.length + 1}) counted`,
    values: [...values, most],
  })
  return row!.count
}
