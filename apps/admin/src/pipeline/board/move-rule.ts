import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import type { LeavingReason } from '@journeyline/domain/enrollments/leaving'
import { mayChangeStage } from '@journeyline/domain/enrollments/stage-change'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { DropAnswer } from '@journeyline/ui/board/board-types'
import { todayIso } from '@journeyline/ui/words/format'
import { openInPracticode } from '../../enrollments/gate/open-conditions.ts'
import type { BoardCardFragment } from '../../generated/graphql.ts'

export type Card = BoardCardFragment
export type MoveDetails = {
  effectiveOn: string
  reason: string | null
  /** Of a move out of the program: the coded reason, of those that the program's country knows. */
  leaving?: { reason: LeavingReason | null; country: string }
}

/** The domain's answer to moving this card there, on that day, for that reason, as far as the card shows the facts. */
export function moveDecision(card: Card, to: Stage, details: MoveDetails): Decision {
  const since = parseLocalDate(card.stageSince)
  const effectiveOn = parseLocalDate(details.effectiveOn)
  const today = parseLocalDate(todayIso())
  // The day's own field says what is wrong with a day that is none.
  if (!since || !effectiveOn || !today) return { allowed: true }
  return mayChangeStage({
    learnerName: card.learnerName,
    path: card.path,
    from: card.stage,
    to,
    since,
    effectiveOn,
    today,
    reason: details.reason,
    ...(details.leaving ? { leaving: details.leaving } : {}),
    open: openInPracticode(card),
  })
}

/** Whether the card may be dropped there; a missing reason doesn't forbid it, it is asked for then. */
export function dropAnswer(card: Card, to: Stage): DropAnswer {
  const decision = moveDecision(card, to, { effectiveOn: todayIso(), reason: null })
  return decision.allowed || decision.field === 'reason'
    ? { allowed: true }
    : { allowed: false, reason: say(decision) }
}
