import type { User } from '@journeyline/db/generated/prisma/client'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** What stands beside actors, each in one statement however many of them one request shows. */

/** Somebody, as far as the viewer may know them. */
interface Known {
  /** Null for one whom this viewer may not see. */
  person: User | null
  ofTheSponsor: boolean
}

/** Who somebody is. */
export const knownPerson = (context: Context, personId: string) =>
  oncePerRequest(
    context,
    knownPerson,
    () => new DataLoader((ids: readonly string[]) => knownPeople(context.signedIn(), ids)),
  ).load(personId)

/** The file that wrote something; for staff. */
export const importOf = (context: Context, importId: string) =>
  oncePerRequest(
    context,
    importOf,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await context.signedIn().db.import.findMany({ where: { id: { in: [...ids] } } })
        return ids.map((id) => rows.find((row) => row.id === id) ?? null)
      }),
  ).load(importId)

/** The view of people is the viewer's own: of whom it hides, the database says for whom they act and no more. */
const PEOPLE = `
  select asked.id as "askedId", is_of_the_sponsor(asked.id) as "ofTheSponsor", u.id, u.name, u.email,
    u.email_verified as "emailVerified", u.image, u.role, u.language, u.employer_id as "employerId", u.created_at as "createdAt",
    u.disabled_at as "disabledAt", u.removed_at as "removedAt", u.updated_at as "updatedAt"
  from unnest($1::uuid[]) asked (id) left join "user" u on u.id = asked.id`

async function knownPeople(viewer: SignedIn, ids: readonly string[]): Promise<Known[]> {
  const rows = await viewer.query<{ askedId: string; ofTheSponsor: boolean; id: string | null }>({
    name: 'people who acted',
    text: PEOPLE,
    values: [[...ids]],
  })
  return ids.map((asked) => {
    const { askedId: _, ofTheSponsor, ...row } = rows.find(({ askedId }) => askedId === asked)! // one row for each that is asked
    return { person: row.id === null ? null : (row as unknown as User), ofTheSponsor } // every column of the model
  })
}
