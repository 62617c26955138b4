import type { ViewerRole } from '../src/roles.ts'

/** What is said of every table of a noun, by the table's name; what is not said is refused. */
export type NounAccess = Record<string, TableAccess>

/** Who sees what of a table and who writes what, as policies, triggers and the API have to agree. */
export interface TableAccess {
  /** The API's type of its rows, where it has one: whoever sees the row finds the node. */
  node?: string
  /** What the ids of that type begin with, where the type was renamed since they were first told, or is no node. */
  idPrefix?: string
  /**
   * ALL rows; those that are OPEN to every employer, as what is published; or OWN: the employer's, and none where no employer
   * is said, or those of the link that is shown.
   */
  sees: Partial<Record<ViewerRole, Sees>>
  /** Of staff the API shows it to administrators alone; their connection is that of all staff. */
  ofAdmins?: true
  writes: Partial<Record<ViewerRole | 'guard', Writes>>
  /** Writes rows that are this side's; their ids are given back. Not for what every test's own rows hold already. */
  rows?: (of: Side) => string[]
  /** Writes rows of our own apprentice that are another's all the same, or nobody's. */
  hiddenRows?: (of: Side) => string[]
}

export type Sees = 'ALL' | 'OPEN' | 'OWN'

/** Columns that may be written, of an act: every one, or these; deleting is of whole rows. */
export interface Writes {
  insert?: string
  update?: string
  delete?: '*'
}

/** An employer, one of its people, and an apprentice of its own: ids by table. Of each table that has `rows` the first is added. */
export interface Side {
  employer: string
  user: string
  learner: string
  enrollment: string
  cohort: string
  placement: string
  /** Ours is published, theirs a draft. */
  versionNumber: 98 | 99
  [table: string]: string | number
}

/** Staff, and nobody else. */
export const STAFF = { staff: 'ALL' } as const
/** Staff, and every employer its own. */
export const STAFF_AND_OWN = { staff: 'ALL', employer: 'OWN' } as const
/** Staff, and every employer what is open to all of them. */
export const STAFF_AND_OPEN = { staff: 'ALL', employer: 'OPEN' } as const
/** Sign-in, and nobody else. */
export const SIGN_IN = { auth: 'ALL' } as const
/** Staff write whole rows. */
export const STAFF_WRITE = { staff: { insert: '*', update: '*', delete: '*' } } as const
