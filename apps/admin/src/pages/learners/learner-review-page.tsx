import { useSuspenseQuery } from '@apollo/client/react'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { LearnerReviewPageQuery } from '../../generated/graphql.ts'
import { reviewMessages } from '../../reviews/messages.ts'
import type { ReviewDialog } from '../../reviews/review-acts.ts'
import { useReviews } from '../../reviews/review-fragment.ts'
import { ReviewRecord } from '../../reviews/review-record.tsx'
import { ReviewDialogs } from './review-dialogs.tsx'

const query = graphql(`
  query LearnerReviewPage($reviewId: ID!) {
    node(id: $reviewId) {
      __typename
      id
      ... on Review {
        ...Review_review
      }
    }
  }
`)

type Node = Extract<NonNullable<LearnerReviewPageQuery['node']>, { __typename: 'Review' }>

/** One review of a learner, whole: what was said and who signed, to read and to print. */
export function LearnerReviewPage() {
  const t = useMessages(reviewMessages)
  const { learnerId, reviewId } = useParams({ from: '/console/learners/$learnerId/reviews/$reviewId' })
  const { data } = useSuspenseQuery(query, { variables: { reviewId } })
  const all = `/learners/${encodeURIComponent(learnerId)}/reviews`
  if (data.node?.__typename !== 'Review') return <NotFound act={{ label: t('allReviews'), to: all }} />
  return <OneReview key={reviewId} review={data.node} all={all} />
}

function OneReview({ review: from, all }: { review: Node; all: string }) {
  const [dialog, setDialog] = useState<ReviewDialog | null>(null)
  const [review] = useReviews([from])
  if (!review) return null
  return (
    <>
      <ReviewRecord review={review} all={all} open={setDialog} />
      <ReviewDialogs dialog={dialog} reviews={[review]} onClose={() => setDialog(null)} />
    </>
  )
}
