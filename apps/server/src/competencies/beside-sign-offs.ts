import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'

/**
 * What stands beside sign-offs, each in one statement however many sign-offs one request shows: Pothos would look for it
 * row by row, as their lists are no relations of its own.
 */

/** The competency that was judged. */
export const competencyOf = (context: Context, competencyId: string) =>
  oncePerRequest(
    context,
    competencyOf,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await context.signedIn().db.competency.findMany({ where: { id: { in: [...ids] } } })
        return ids.map((id) => rows.find((row) => row.id === id)!) // whoever sees a sign-off sees its competency
      }),
  ).load(competencyId)

/** The files that prove a sign-off, in the order they were sent in. */
export const evidenceOf = (context: Context, signOffId: string) =>
  oncePerRequest(
    context,
    evidenceOf,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await context.signedIn().db.evidenceFile.findMany({
          where: { signOffId: { in: [...ids] } },
          orderBy: { id: 'asc' },
        })
        return ids.map((id) => rows.filter((row) => row.signOffId === id))
      }),
  ).load(signOffId)
