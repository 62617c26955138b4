import type { Db, Prisma } from '@journeyline/db/connect'

/** What queries are asked about when their statements are counted: people far along in a program that has grown large. */
export interface Grown {
  db: Db
  enrollment: Prisma.EnrollmentGetPayload<object>
  /** Another's, with the employer whose person asks. */
  placement: Prisma.PlacementGetPayload<object>
  /** The cursor after the first row of a list of a node's, by the node's global id and the list's field. */
  cursorIn(id: string, list: string): Promise<string>
}

/** A type of the API whose row such an enrollment or placement is, or names: Cohort, Employer. */
export type GrownType = 'Enrollment' | 'Placement' | Named<Grown['enrollment']> | Named<Grown['placement']>
type Named<Row> = {
  [Column in keyof Row]: Column extends `${infer Name}Id` ? Capitalize<Name> : never
}[keyof Row]

/** A query's variables, beside those that many have. */
export type Variables = (grown: Grown) => Record<string, unknown> | Promise<Record<string, unknown>>

/**
 * What queries of the apps cost in SQL statements, whatever the number of rows, by app and name; the transaction and the
 * setting around an employer's statement are not counted. `$id` is a learner's where nothing is said of what the query is
 * about. Each noun says it of its own pages, in `<noun>.budget.ts`, which only tests load.
 */
export type Budget = Record<string, { statements: number; about?: GrownType | Variables }>
