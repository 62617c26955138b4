import type { ApolloCache, Reference } from '@apollo/client'
import type { Stage } from '@journeyline/domain/enrollments/stages'

/** What a change of stage changes of an enrollment. */
export type MovedEnrollment = {
  id: string
  stage: Stage
  stageSince: string
  daysInStage: number
  version: number
  stageChanges: {
    edges: readonly { node: { id: string; recordedAt: string; recordedBy: { label: string } } }[]
  }
}

/** Carries the change to the enrollment and to the lines of lists, which are rows of their own in the cache. */
export function movedRow(cache: ApolloCache, { id, stageChanges, ...now }: MovedEnrollment) {
  const last = stageChanges.edges[0]?.node
  const standing = {
    stage: () => now.stage,
    stageSince: () => now.stageSince,
    daysInStage: () => now.daysInStage,
    version: () => now.version,
  }
  modify(cache, { __typename: 'Enrollment', id }, standing)
  modify(
    cache,
    { __typename: 'CohortRow', enrollmentId: id },
    {
      ...standing,
      lastChangedAt: () => last?.recordedAt ?? null,
      lastChangedBy: () => last?.recordedBy.label ?? null,
    },
  )
}

type Fields = Record<string, () => string | number | null>

function modify(cache: ApolloCache, object: Partial<Reference> & Record<string, string>, fields: Fields) {
  const id = cache.identify(object)
  if (id) cache.modify({ id, fields })
}
