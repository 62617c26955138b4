import { problemsOf, type Refusal } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { LinkedReview_ReviewToSignFragment } from '../generated/graphql.ts'
import { reviewMessages } from './messages.ts'

graphql(`
  fragment LinkedReview_reviewToSign on ReviewToSign {
    party
    name
    linkExpiresAt
    status
    plannedOn
    heldOn
    onTheJob
    offTheJob
    support
    goals
    signatures {
      party
      name
      signedAt
      signedName
      otherNameReason
      comment
      dispute {
        reason
        answer
      }
    }
  }
`)

/** A review as the holder of a link sees it. */
export type ReviewToSign = LinkedReview_ReviewToSignFragment

const SignReview = graphql(`
  mutation SignReview($input: SignReviewInput!) {
    signReview(input: $input) {
      __typename
      ... on SignReviewSuccess {
        review {
          ...LinkedReview_reviewToSign @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

type Values = { name: string; otherNameReason: string; comment: string }

/** Signs by a link, which from then on only shows it; `onSigned` gets the review as it is then. Answers with what the form should show. */
export function useSignByLink(token: string, onSigned: (review: ReviewToSign) => void) {
  const t = useMessages(reviewMessages)
  const sign = useAct(SignReview, { failed: t('signFailed'), fetchPolicy: 'no-cache' })
  return async (values: Values): Promise<Problem[] | undefined> => {
    const { done, refused } = await sign({ token, ...values })
    if (refused) return problemsOf({ ...refused, path: isOfForm(refused) ? refused.path : ['name'] })
    onSigned(done.review)
    return undefined
  }
}

/** What is about the link itself, which no field holds, is shown at the first one. */
const isOfForm = ({ path = [] }: Refusal): boolean =>
  ['name', 'otherNameReason', 'comment'].includes(String(path[0]))
