import { graphql } from '../generated/gql.ts'
import type { VersionHead_VersionFragment } from '../generated/graphql.ts'

/** What stands at the head of a version's pages: which one it is, how it stands among the others, and who is on it. */
graphql(`
  fragment VersionHead_version on ProgramVersion {
    id
    number
    status
    effectiveFrom
    version
    publishedAt
    enrollmentCount
    publishedBy {
      label
    }
    program {
      id
      ...ProgramVersions_program @unmask
    }
  }
`)

export type PageVersion = VersionHead_VersionFragment
