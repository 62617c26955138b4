import { z } from 'zod'

// The kinds of values that an event may hold. None of them can carry what somebody wrote about a person: an event stays when
// the person is erased. What is chosen from a list is `z.enum` of the domain's list.

/** The row of a record. */
export const id = z.guid()
/** A local day. */
export const day = z.iso.date()
/** A number of things, of minutes, of a version. */
export const count = z.int()
export const isSo = z.boolean()
/** A code of a standard, such as JF1.A. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
/** Names of the details that changed, not what they were or are. */
export const changed = z.array(z.string().regex(/^[a-z][A-Za-z]{0,39}$/))
