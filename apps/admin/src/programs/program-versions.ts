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

/** What a new version begins as a copy of: the latest that is published, or the latest draft. */
export function versionToCopy(versions: readonly VersionOfProgram[]): VersionOfProgram | undefined {
  return versions.find(({ status }) => status === 'PUBLISHED') ?? versions[0]
}

/** The version that another one is compared with: the latest published one with a lower number, or the draft before it. */
export function versionBefore(
  versions: readonly VersionOfProgram[],
  { number }: Pick<VersionOfProgram, 'number'>,
): VersionOfProgram | undefined {
  return versionToCopy(versions.filter((one) => one.number < number))
}
