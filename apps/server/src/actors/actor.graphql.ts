import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { modelRef } from '../graphql/refs.ts'
import { type Actor, ORGANIZATIONS, SYSTEMS } from './actor.ts'
import { labelOf } from './label-of.ts'

const TYPES = { PERSON: 'PersonActor', LINK: 'LinkActor', FILE: 'FileActor', SYSTEM: 'SystemActor' } as const
const KINDS = Object.keys(TYPES) as (keyof typeof TYPES)[]

const ActorKindEnum = builder.enumType('ActorKind', {
  description:
    'What sort of actor did something. There will be more of them: a client shows the label of a kind that it does not know.',
  values: described(KINDS, {
    PERSON: 'Somebody who signs in, or did.',
    LINK: 'Whoever held the one-time link with which a party signs a review.',
    FILE: 'A file that was written into the program.',
    SYSTEM: 'The program itself, or somebody at its command line.',
  }),
})

const OrganizationEnum = builder.enumType('ActorOrganization', {
  description: 'For whom a person acts.',
  values: described(ORGANIZATIONS, {
    SPONSOR: "One of the sponsor's staff.",
    EMPLOYER: "One of an employer's people.",
  }),
})

const ActorSystemEnum = builder.enumType('ActorSystem', {
  description: 'What acted where no person known here did. There will be more of them.',
  values: described(SYSTEMS, {
    COMMAND_LINE: 'Whoever runs the server, at its command line.',
    DEMO: 'The demo program, which is there from the start and was done by nobody.',
    SHIPPED: 'What comes with the product, such as the standards that are shipped.',
    SERVER: 'The server of its own accord: at its time of day, or as follows from another act.',
    UNRECORDED: 'It was not kept when this was written.',
  }),
})

/** Who or what did something. The interface is what every kind has; a kind that comes later breaks no client. */
export const ActorRef = builder.interfaceRef<Actor>('Actor').implement({
  description:
    'Who or what did something. It is there wherever something was done, and tells what you may know: of a person who is not yours to see, for whom they act.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActorKindEnum, description: 'What sort of actor it is.' }),
    label: t.string({
      description:
        "What to call it where one reads “by …”, in the viewer's language: a person's name, or Staff where that is all you may know.",
      resolve: (actor, _args, context) => labelOf(actor, context),
    }),
  }),
  resolveType: ({ kind }) => TYPES[kind],
})

type Of<Kind extends Actor['kind']> = Extract<Actor, { kind: Kind }>

builder.objectRef<Of<'PERSON'>>(TYPES.PERSON).implement({
  description: 'Somebody who signs in, or did.',
  interfaces: [ActorRef],
  fields: (t) => ({
    person: t.field({
      type: modelRef('User'),
      nullable: true,
      description: 'The person; null when they are not yours to see.',
      resolve: ({ person }) => person,
    }),
    organization: t.expose('organization', {
      type: OrganizationEnum,
      nullable: true,
      description:
        'For whom the person acted; null where not even that is told, of what was before your time.',
    }),
  }),
})

builder.objectRef<Of<'LINK'>>(TYPES.LINK).implement({
  description:
    'Whoever held a signing link: a party of a review without an account. The review says which party, and under what name.',
  interfaces: [ActorRef],
})

builder.objectRef<Of<'FILE'>>(TYPES.FILE).implement({
  description: 'A file that was written into the program, row by row.',
  interfaces: [ActorRef],
  fields: (t) => ({
    import: t.field({
      type: modelRef('Import'),
      nullable: true,
      description: 'The file; staff only. Null of rows that are older than its being kept.',
      authScopes: { staff: true },
      resolve: ({ file }) => file,
    }),
    broughtInBy: t.field({
      type: ActorRef,
      description: 'Who had it written: it counts as theirs where a second person has to approve.',
      resolve: ({ by }) => by,
    }),
  }),
})

builder.objectRef<Of<'SYSTEM'>>(TYPES.SYSTEM).implement({
  description: 'The program itself, or somebody at its command line.',
  interfaces: [ActorRef],
  fields: (t) => ({
    system: t.expose('system', { type: ActorSystemEnum, description: 'What it was.' }),
  }),
})
