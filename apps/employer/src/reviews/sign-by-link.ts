import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { tellFailure } from '../app/told.ts'
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
      comment
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
        data {
          ...LinkedReview_reviewToSign @unmask
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
    }
  }
`)

type Values = { name: string; comment: string }

/** Signs by a link, which is then used up; `onSigned` gets the review as it is then. Answers with what the form should show. */
export function useSignByLink(token: string, onSigned: (review: ReviewToSign) => void) {
  const t = useMessages(reviewMessages)
  const [mutate] = useMutation(SignReview, { fetchPolicy: 'no-cache' })
  return async (values: Values): Promise<readonly Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input: { token, ...values } } })
      const answer = data?.signReview
      if (answer && 'data' in answer) {
        onSigned(answer.data)
        return undefined
      }
      if (answer && 'fields' in answer) {
        return answer.fields.map(({ path, message }) => ({ path: path.at(-1) ?? 'name', message }))
      }
      return answer && [{ path: 'name', message: answer.message }]
    } catch (error) {
      tellFailure(error, t('signFailed'))
      throw error
    }
  }
}
