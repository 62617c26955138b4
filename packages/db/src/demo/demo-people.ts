import type { Connection } from '../connect.ts'

/** The people of the demo; an employer's people name their employer. */
export const DEMO_PEOPLE = {
  staff: { email: 'staff@demo.example', name: 'Sam Okafor', role: 'STAFF_ADMIN', employer: null },
  lakeside: {
    email: 'employer@demo.example',
    name: 'Maria Delgado',
    role: 'EMPLOYER',
    employer: 'Lakeside Health',
  },
  valley: {
    email: 'employer2@demo.example',
    name: 'Ben Ashworth',
    role: 'EMPLOYER',
    employer: 'Valley Imaging',
  },
} as const

export type DemoPerson = (typeof DEMO_PEOPLE)[keyof typeof DEMO_PEOPLE]

/** The password of every demo person; the README says it, so it guards nothing. */
const PASSWORD = 'journeyline demo'

/**
 * Makes sure that the person exists and can sign in with the demo's password; a person who exists stays as they are.
 * Returns the person's id. The employer, if any, must be there already.
 */
export async function ensureDemoPerson(
  auth: Connection,
  person: DemoPerson,
  hashPassword: (password: string) => Promise<string>,
): Promise<string> {
  const known = await idOf(auth, person)
  if (known) return known
  await auth.pool.query(
    `with added as (
       insert into "user" (name, email, email_verified, role, employer_id, updated_at)
       select $1, $2, true, $3, (select id from employer where name = $4), clock_now()
       on conflict (email) do nothing returning id)
     insert into account (account_id, provider_id, user_id, password, updated_at)
     select id::text, 'credential', id, $5, clock_now() from added`,
    [person.name, person.email, person.role, person.employer, await hashPassword(PASSWORD)],
  )
  return (await idOf(auth, person))!
}

async function idOf(auth: Connection, { email }: DemoPerson): Promise<string | undefined> {
  const { rows } = await auth.pool.query<{ id: string }>('select id from "user" where email = $1', [email])
  return rows[0]?.id
}
