import type { ApolloCache } from '@apollo/client'

/** A file that is written or taken back may change any list there is: what is kept of them is asked anew when next shown. */
export function forgetLists(cache: ApolloCache): void {
  for (const fieldName of CHANGED) cache.evict({ id: 'ROOT_QUERY', fieldName })
}

const CHANGED = [
  'cohorts',
  'learners',
  'employers',
  'candidates',
  'imports',
  'board',
  'pipelineSnapshot',
  'pipelineTrend',
  'fundingShare',
]
