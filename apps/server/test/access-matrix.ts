import { ACCESS } from '@journeyline/db/access/every-noun'
import { foundModules } from '../src/found/found-modules.ts'
import type { AskedBy, QueryAccess } from '../src/kernel/query-access.ts'

/** Who the matrix asks as. */
export const ASKERS = ['nobody', 'employer', 'staff', 'staffAdmin'] as const
export type Asker = (typeof ASKERS)[number]

/** Which rows of a type somebody may see: every row, those of the own employer or open to every one, or none at all. */
type Sees = 'EVERY' | 'OWN' | 'NONE'

const SEES = { ALL: 'EVERY', OPEN: 'OWN', OWN: 'OWN', NONE: 'NONE' } as const

/**
 * What every kind of viewer sees of every node type: what the database shows them of its table. The tests are generated
 * from this and from the schema itself; a node type that no noun names fails them.
 */
export const NODE_ACCESS: Record<string, Record<Exclude<Asker, 'nobody'>, Sees>> = Object.fromEntries(
  Object.values(ACCESS).flatMap(({ node, sees, ofAdmins }) => {
    if (node === undefined) return []
    const staff = SEES[sees.staff ?? 'NONE']
    return [
      [
        node,
        { employer: SEES[sees.employer ?? 'NONE'], staff: ofAdmins ? 'NONE' : staff, staffAdmin: staff },
      ],
    ]
  }),
)

/** Whose a field of Query is: everybody's, of whoever is signed in, of one kind of viewer. */
const ASKED_BY = {
  ANYBODY: ASKERS,
  SIGNED_IN: ['employer', 'staff', 'staffAdmin'],
  STAFF: ['staff', 'staffAdmin'],
  STAFF_ADMINS: ['staffAdmin'],
  EMPLOYERS: ['employer'],
} satisfies Record<AskedBy, readonly Asker[]>

const found = await foundModules<{ access: QueryAccess }>((file) => file.endsWith('.access.ts'))

/** Who may ask for each field of Query. */
export const QUERY_ACCESS = Object.fromEntries(
  found
    .flatMap(({ access }) => Object.entries(access))
    .map(([field, { by, ...asked }]) => [field, { ...asked, askers: ASKED_BY[by] as readonly Asker[] }]),
)
