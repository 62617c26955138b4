import { graphql } from '../generated/gql.ts'
import type { ApprenticeReview_ReviewFragment } from '../generated/graphql.ts'

/** A review of an apprentice as an employer sees it. */
export const ApprenticeReview_review = graphql(`
  fragment ApprenticeReview_review on Review {
    id
    status
    plannedOn
    heldOn
    onTheJob
    offTheJob
    support
    goals
    apprenticeName
    signatures {
      id
      party
      name
      isViewers
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
    }
  }
`)

export type ApprenticeReview = ApprenticeReview_ReviewFragment
