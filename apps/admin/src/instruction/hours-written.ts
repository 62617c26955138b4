import type { ApolloCache } from '@apollo/client'

/** What of an enrollment depends on its hours. */
const FIELDS = ['attendances', 'courses', 'hoursEntries', 'hoursTotals', 'progress'] as const

/** Lets everything that depends on the hours of these enrollments be asked anew. */
export function hoursWritten(cache: ApolloCache, enrollmentIds: readonly string[]): void {
  for (const id of enrollmentIds) {
    for (const fieldName of FIELDS)
      cache.evict({ id: cache.identify({ __typename: 'Enrollment', id }), fieldName })
  }
}
