import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { graphql } from '../generated/gql.ts'
import type { Review_ReviewFragment } from '../generated/graphql.ts'

const fragment = graphql(`
  fragment Review_review on Review {
    id
    status
    plannedOn
    heldOn
    onTheJob
    offTheJob
    support
    goals
    version
    awaitedParty
    signatures {
      id
      party
      name
      email
      hasAccount
      isViewers
      linkExpiresAt
      signedAt
      signedName
      otherNameReason
      comment
      linkMadeBy {
        label
      }
      dispute {
        reason
        answer
      }
      person {
        id
      }
    }
    enrollment {
      id
      enrolledOn
      reviewSchedule {
        dueOn
        overdueDays
      }
      learner {
        id
        name
      }
    }
  }
`)

/** A review as staff see it: what it says, and who signs. */
export type Review = Review_ReviewFragment
export type Signature = Review['signatures'][number]

/**
 * The reviews behind a list of them. A single one is read as a list too: Apollo Client 4.3 keeps a fragment of one object
 * and of a list of that one under the same key, and would give the one where the other is asked for.
 */
export function useReviews(from: FragmentType<Review>[]): readonly Review[] {
  return useSuspenseFragment({ fragment, from }).data
}
