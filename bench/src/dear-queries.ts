/** A query that is as dear as one may be, or that is refused. */
export interface DearQuery {
  name: string
  who: 'staff' | 'employer'
  query: string
}

const ROUND =
  'learners(first: 100) { edges { node { enrollments(first: 1) { edges { node { programVersion { jobFunctions { competencies { jobFunction { competencies { code } } } } } } } } } } }'

export const DEAR_QUERIES: DearQuery[] = [
  {
    name: 'types that lead to each other, under two names',
    who: 'staff',
    query: `{ one: ${ROUND} two: ${ROUND} }`,
  },
  {
    name: '2,000 learners with 12 values',
    who: 'staff',
    query:
      '{ learners(first: 2000) { nodes { id firstName lastName email phone createdAt updatedAt version openToRemote state dateOfBirth } } }',
  },
  {
    name: '2,000 hours entries with 12 values',
    who: 'staff',
    query:
      '{ hoursEntries(first: 2000) { nodes { id onDay minutes kind status source note reference createdAt updatedAt decidedAt } } }',
  },
  {
    name: 'totals within a page',
    who: 'staff',
    query:
      '{ enrollments(first: 1600) { nodes { hoursEntries(first: 1) { totalCount } reviews(first: 1) { totalCount } stageChanges(first: 1) { totalCount } } } }',
  },
  {
    name: 'pages within a page',
    who: 'staff',
    query: '{ enrollments(first: 800) { nodes { hoursEntries(first: 10) { nodes { id minutes } } } } }',
  },
  {
    name: 'as many statements of their own as there may be',
    who: 'staff',
    query: '{ enrollments(first: 200) { nodes { courses { percent } } } }',
  },
  {
    name: 'competencies of a page',
    who: 'staff',
    query:
      '{ enrollments(first: 100) { nodes { competencies { functions { competencies { level met } } } } } }',
  },
  {
    name: 'hours within the employments of an employer',
    who: 'employer',
    query:
      '{ placements(first: 500) { nodes { hoursEntries(first: 20) { totalCount nodes { id minutes } } } } }',
  },
]
