import type { Import, User } from '@journeyline/db/generated/prisma/client'
import type { Context } from '../graphql/context.ts'
import { importOf, knownPerson } from './beside-actors.ts'

/** For whom a person acts. */
export const ORGANIZATIONS = ['SPONSOR', 'EMPLOYER'] as const
/** What acts of its own accord, or for nobody in particular. */
export const SYSTEMS = ['COMMAND_LINE', 'DEMO', 'SHIPPED', 'SERVER', 'UNRECORDED'] as const

export type System = (typeof SYSTEMS)[number]

/** Who or what did something, as far as the viewer may know. */
export type Actor =
  | { kind: 'PERSON'; person: User | null; organization: (typeof ORGANIZATIONS)[number] | null }
  | { kind: 'LINK' }
  | { kind: 'FILE'; file: Import | null; by: Actor }
  | { kind: 'SYSTEM'; system: System }

const systemActor = (system: System): Actor => ({ kind: 'SYSTEM', system })

/** A person, known already or by the row's id; where none is noted down, what acted otherwise. */
export async function actorOf(
  context: Context,
  personId: string | null,
  known?: User | null,
  otherwise: System = 'UNRECORDED',
): Promise<Actor> {
  if (personId === null) return systemActor(otherwise)
  if (known) return personActor(known)
  const { person, ofTheSponsor } = await knownPerson(context, personId)
  if (person) return personActor(person)
  // which employer else there is, is nobody's to know
  return ofTheSponsor ? { kind: 'PERSON', person: null, organization: 'SPONSOR' } : SOMEBODY
}

const personActor = (person: User): Actor => ({
  kind: 'PERSON',
  person,
  organization: person.employerId === null ? 'SPONSOR' : 'EMPLOYER',
})

/** Somebody of whom nothing is told. */
export const SOMEBODY: Actor = { kind: 'PERSON', person: null, organization: null }

/** A row of a ledger that files write as well: which file, and who had it written. */
interface Sourced {
  source: string
  importId: string | null
}

/** Who wrote a row down, by where it came from. */
export async function writerOf(
  context: Context,
  { source, importId }: Sourced,
  personId: string | null,
  person: User | null,
): Promise<Actor> {
  if (source === 'IMPORT') return fileActor(context, importId, personId, person)
  return actorOf(context, personId, person, source === 'DEMO' ? 'DEMO' : 'UNRECORDED')
}

/** A file, as written by somebody; which one, staff alone are told. */
export async function fileActor(
  context: Context,
  importId: string | null,
  personId: string | null,
  person: User | null,
): Promise<Actor> {
  return {
    kind: 'FILE',
    file:
      importId === null || context.signedIn().kind === 'EMPLOYER' ? null : await importOf(context, importId),
    by: await actorOf(context, personId, person, 'COMMAND_LINE'),
  }
}
