import { graphql } from '../generated/gql.ts'
import type { ProgramVersions_ProgramFragment } from '../generated/graphql.ts'

/** A program with all its versions, the latest first; a program has tens of them at most. */
graphql(`
  fragment ProgramVersions_program on Program {
    id
    name
    versions(first: 50) {
      edges {
        node {
          id
          number
          title
          status
          effectiveFrom
          enrollmentCount
        }
      }
    }
  }
`)

export type ProgramWithVersions = ProgramVersions_ProgramFragment
export type VersionOfProgram = ProgramWithVersions['versions']['edges'][number]['node']

/** The program's versions, the latest first. */
export const versionsOf = ({ versions }: Pick<ProgramWithVersions, 'versions'>): VersionOfProgram[] =>
  versions.edges.map(({ node }) => node)
