/** Who may ask for a field: everybody, whoever is signed in, one kind of viewer. */
export type AskedBy = 'ANYBODY' | 'SIGNED_IN' | 'STAFF' | 'STAFF_ADMINS' | 'EMPLOYERS'

/** Global ids by their type: of an employer's own rows, and of another's. */
export interface IdsOfTwo {
  own: Record<string, string[]>
  foreign: Record<string, string[]>
}

/**
 * Who may ask for a noun's fields of Query, and with which arguments if it needs any; the rest are told to sign in or that it
 * is not theirs. Each noun says it in `<noun>.access.ts`, which only tests load.
 */
export type QueryAccess = Record<string, { by: AskedBy; args?: (rows: IdsOfTwo) => string }>
