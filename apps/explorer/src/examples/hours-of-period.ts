import type { Example } from './example.ts'

const HOURS = `edges {
        node {
          id
          onDay
          kind
          minutes
          status
          reference
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }`

const period = ({ today }: { today: string }) => ({ from: monthBefore(today), to: today })

export const hoursOfPeriodForStaff: Example<{ employers: { edges: { node: { id: string } }[] } }> = {
  word: 'hoursOfPeriod',
  find: /* GraphQL */ `query { employers(first: 1) { edges { node { id } } } }`,
  document: /* GraphQL */ `# An employer's hours from day to day, both included; minutes are whole, days are those of the worksite.
query HoursOfPeriod($employerId: ID!, $from: LocalDate!, $to: LocalDate!, $after: String) {
  node(id: $employerId) {
    ... on Employer {
      name
      hoursEntries(filter: { from: $from, to: $to }, first: 50, after: $after) {
        ${HOURS.replaceAll('\n', '\n  ')}
      }
    }
  }
}
`,
  variables: ({ found, today }) => ({
    employerId: found.employers.edges[0]?.node.id,
    ...period({ today }),
  }),
}

export const hoursOfPeriodForEmployers: Example = {
  word: 'hoursOfPeriod',
  document: /* GraphQL */ `# Your apprentices' hours from day to day, both included; minutes are whole, days are those of the worksite.
query HoursOfPeriod($from: LocalDate!, $to: LocalDate!, $after: String) {
  viewer {
    employer {
      hoursEntries(filter: { from: $from, to: $to }, first: 50, after: $after) {
        ${HOURS.replaceAll('\n', '\n  ')}
      }
    }
  }
}
`,
  variables: period,
}

function monthBefore(day: string): string {
  const [year = 0, month = 1, rest = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 2, Math.min(rest, 28))).toISOString().slice(0, 10)
}
