import type { Example } from './example.ts'

const document = (
  whose: 'enrollmentId' | 'placementId',
) => /* GraphQL */ `# Hours to be decided on. The header Idempotency-Key names the act: sent again after a lost answer it is done once, and
# answered the same. "reference" is your own name of the entry: with the same facts it is written once (SAME), with others
# refused. One entry that is refused refuses all, unless errorPolicy is WHAT_CAN_BE; each row says what came of it.
mutation RecordHours($${whose}: ID!, $onDay: LocalDate!, $minutes: Int!, $reference: String!) {
  recordHours(
    input: {
      entries: [
        {
          apprentice: { ${whose}: $${whose} }
          onDay: $onDay
          minutes: $minutes
          kind: OJT
          reference: $reference
        }
      ]
    }
  ) {
    __typename
    ... on RecordHoursSuccess {
      rows {
        outcome
        hoursEntry {
          id
          onDay
          minutes
          status
        }
      }
    }
    ... on BatchRefusedError {
      rows {
        index
        outcome
        refusal {
          __typename
          code
          path
          ... on ReferenceConflictError {
            reference
            sentAt
            existing {
              id
            }
          }
        }
      }
    }
    ... on Refusal {
      code
      message
      values
    }
  }
}
`

const facts = ({ today, key }: { today: string; key: string }) => ({
  onDay: today,
  minutes: 30,
  reference: `explorer-${key}`,
})

type Enrollments = { edges: { node: { id: string } }[] }

export const recordHoursForStaff: Example<{
  learners: { edges: { node: { enrollments: Enrollments } }[] }
}> = {
  word: 'recordHours',
  find: /* GraphQL */ `query { learners(filter: { stages: [APPRENTICESHIP] }, first: 1) { edges { node { enrollments(first: 1) { edges { node { id } } } } } } }`,
  document: document('enrollmentId'),
  variables: ({ found, ...given }) => ({
    enrollmentId: found.learners.edges[0]?.node.enrollments.edges[0]?.node.id,
    ...facts(given),
  }),
  keyed: true,
}

export const recordHoursForEmployers: Example<{
  viewer: {
    employer: { placements: { edges: { node: { id: string; stage: string; endedOn: string | null } }[] } }
  }
}> = {
  word: 'recordHours',
  find: /* GraphQL */ `query { viewer { employer { placements(first: 50) { edges { node { id stage endedOn } } } } } }`,
  document: document('placementId'),
  variables: ({ found, ...given }) => ({
    placementId: found.viewer.employer.placements.edges.find(
      ({ node }) => node.stage === 'APPRENTICESHIP' && !node.endedOn,
    )?.node.id,
    ...facts(given),
  }),
  keyed: true,
}
