import { labelOf } from '@journeyline/app-kit/label-of'
import { isOnPath, moveKind, needsReason, STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import type { Translate } from '@journeyline/ui/words/messages.tsx'
import type { boardMessages } from './messages.ts'
import { type Card, dropAnswer } from './move-rule.ts'

/** Every other stage of the learner's path as an act of the card's menu; one that may not follow stays listed with the rule's reason. */
export function cardActs(
  t: Translate<typeof boardMessages>,
  card: Card,
  onMove: (card: Card, to: Stage) => void,
): Act[] {
  const moves = STAGES.filter((stage) => stage !== card.stage && isOnPath(card.path, stage)).map(
    (stage): Act => {
      const answer = dropAnswer(card, stage)
      const act = { label: moveLabel(t, card, stage), onClick: () => onMove(card, stage) }
      return answer.allowed ? act : { ...act, refusal: answer.reason }
    },
  )
  return [{ label: t('openLearner'), to: `/learners/${card.learnerId}` }, ...moves]
}

function moveLabel(t: Translate<typeof boardMessages>, card: Card, to: Stage): string {
  const kind = moveKind(card.path, card.stage, to)
  if (kind === 'WITHDRAWAL') return t('withdraw')
  if (kind === 'REINSTATEMENT') return t('reinstateTo', { stage: labelOf('stage', to) })
  return t(needsReason(card.path, card.stage, to) ? 'moveToWithReason' : 'moveTo', {
    stage: labelOf('stage', to),
  })
}
