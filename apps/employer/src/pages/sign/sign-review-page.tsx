import { useSuspenseQuery } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { PartBoundary } from '@journeyline/app-kit/states/part-boundary.tsx'
import { Door } from '@journeyline/ui/door/door.tsx'
import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { Empty, Failed, Refused } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconLinkOff } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import { LinkedReview } from '../../reviews/linked-review.tsx'
import { reviewMessages } from '../../reviews/messages.ts'

const query = graphql(`
  query SignReviewPage($token: String!) {
    reviewByToken(token: $token) {
      ...LinkedReview_reviewToSign @unmask
    }
  }
`)

/** Signs a review by a link, without an account: for apprentices, and whoever else does not sign in here. */
export function SignReviewPage() {
  const { token } = useParams({ from: '/sign/$token' })
  return (
    <PartBoundary
      fallback={<SkeletonPage kind="object" />}
      problem={(error, again) => <Problem error={error} onRetry={again} />}
    >
      <SignByLink key={token} token={token} />
    </PartBoundary>
  )
}

function SignByLink({ token }: { token: string }) {
  const t = useMessages(reviewMessages)
  // a link shows what is true now: whose turn it is changes while the page lies open elsewhere
  const { data } = useSuspenseQuery(query, { variables: { token }, fetchPolicy: 'network-only' })
  const review = data.reviewByToken
  if (review) return <LinkedReview token={token} review={review} />
  return (
    <Door title={t('linkWhat')}>
      <Empty icon={IconLinkOff} title={t('gone')} text={t('goneText')} />
    </Door>
  )
}

/** What went wrong; whoever holds a link has no other page here to go to. */
function Problem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useMessages(reviewMessages)
  const { kind, message, requestId } = problemOf(error)
  return (
    <Door title={t('linkWhat')}>
      {kind === 'refused' ? (
        <Refused reason={message} />
      ) : (
        <Failed what={t('linkWhat')} requestId={requestId} offline={kind === 'offline'} onRetry={onRetry} />
      )}
    </Door>
  )
}
