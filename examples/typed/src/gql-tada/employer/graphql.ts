import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './generated/env.d.ts'

/** Documents typed by the schema of whoever asks, as the compiler reads them. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: {
    ID: string
    LocalDate: string
    DateTime: string
    EventData: Record<string, unknown>
    SentenceValues: Record<string, unknown>
  }
}>()
