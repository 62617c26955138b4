import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useChosenEnrollment } from '../../enrollments/use-chosen-enrollment.ts'
import { graphql } from '../../generated/gql.ts'
import { ContinuingEducation } from '../ceus/continuing-education.tsx'
import { ExamAttempts } from '../exams/exam-attempts.tsx'
import { ApprenticeStatus } from '../removal/apprentice-status.tsx'
import { AwardsAsked } from './awards-asked.tsx'
import { WalletCards } from './wallet-cards.tsx'
import { WalletNext } from './wallet-next.tsx'

/** All that an act on the wallet may change; every mutation of the feature answers with it. */
const fragment = graphql(`
  fragment Wallet_learner on Learner {
    id
    ...WalletNext_learner
    ...WalletCards_learner
    ...ExamAttempts_learner
    ...ContinuingEducation_learner
    ...ApprenticeStatus_learner
    enrollments(first: 3) {
      edges {
        node {
          id
          ...AwardsAsked_enrollment
        }
      }
    }
  }
`)

/** A learner's wallet: what is next, what is held, exams, continuing education, and the way to take the A away. */
export function Wallet({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const { data: learner } = useSuspenseFragment({ fragment, fragmentName: 'Wallet_learner', from })
  const chosen = useChosenEnrollment(learner.enrollments.edges.map(({ node }) => node))
  return (
    <>
      <WalletNext learner={learner} />
      <WalletCards learner={learner} />
      {chosen && <AwardsAsked enrollment={chosen} />}
      <ExamAttempts learner={learner} />
      <ContinuingEducation learner={learner} />
      <ApprenticeStatus learner={learner} />
    </>
  )
}
