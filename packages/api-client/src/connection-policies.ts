import type { TypePolicies } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** Every argument but the page asked for, so each filter and sort has a list of its own in the cache. */
const listArguments: NonNullable<Parameters<typeof relayStylePagination>[0]> = (args) =>
  Object.keys(args ?? {})
    .filter((name) => !['first', 'after', 'last', 'before'].includes(name))
    .sort()

/** Cache rules that join the pages of lists, by the type they are of: `{ Query: ['cohorts'] }`, as `pagedFields` is generated. */
export function connectionPolicies(fields: Readonly<Record<string, readonly string[]>>): TypePolicies {
  return Object.fromEntries(
    Object.entries(fields).map(([type, names]) => [
      type,
      { fields: Object.fromEntries(names.map((name) => [name, relayStylePagination(listArguments)])) },
    ]),
  )
}
