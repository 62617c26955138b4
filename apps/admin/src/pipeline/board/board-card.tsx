import { labelOf } from '@journeyline/app-kit/label-of'
import { isLong } from '@journeyline/domain/enrollments/long-stay'
import { nextStep } from '@journeyline/domain/enrollments/stage-change'
import { CardFace } from '@journeyline/ui/card/card-face.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { BoardCardFragment } from '../../generated/graphql.ts'
import { boardMessages } from './messages.ts'

/** @public Read by the code generator; the page spreads it by name. */
export const BoardCardDocument = graphql(`
  fragment BoardCard on BoardCard {
    enrollmentId
    learnerId
    learnerName
    cohortName
    stage
    path
    stageSince
    daysInStage
    version
    practicodeCases
    practicodeScore
    practicodeAsked {
      cases
      scorePercent
    }
  }
`)

type Props = { card: BoardCardFragment; medianDays: number | null }

/** One learner on the board: who, where, how long, and the one usual next step. */
export function BoardCard({ card, medianDays }: Props) {
  const t = useMessages(boardMessages)
  const next = nextStep(card.path, card.stage)
  const { practicodeCases: cases, practicodeAsked: asked } = card
  return (
    <CardFace
      to={`/learners/${card.learnerId}`}
      name={card.learnerName}
      lines={[
        card.cohortName,
        ...(cases === null || asked === null ? [] : [t('cases', { cases, asked: asked.cases })]),
      ]}
      days={card.daysInStage}
      long={isLong(card, medianDays)}
      {...(next ? { next: t('next', { stage: labelOf('stage', next) }) } : {})}
    />
  )
}
