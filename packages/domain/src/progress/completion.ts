import type { Temporal } from 'temporal-polyfill'
import type { Condition, ConditionCode } from '../condition.ts'
import type { Words } from '../words/words.ts'
import type { LearnerProgress } from './progress.ts'
import { progressWord } from './words.ts'

/** How a completion stands: on all that it asks for; open, as something of that is not met any more; or confirmed although it is not. */
export const COMPLETION_STANDINGS = ['STANDS', 'OPEN', 'CONFIRMED'] as const

export type CompletionStanding = (typeof COMPLETION_STANDINGS)[number]

/** Something that completion asks for and is not met. */
export type OpenAtCompletion = {
  /** The requirement by its code. */
  requirement: string
  condition: Extract<Condition, { met: false }>
}

/** What was open when a completion was confirmed: of which requirement, and how much was done of it where it is counted. */
export type OpenThen = { requirement: string; condition: ConditionCode; done: number | null }

/** That a completion holds although something is open: since which local day, and what was open then. */
export type Confirmation = { confirmedOn: Temporal.PlainDate; open: readonly OpenThen[] }

/**
 * What completion asks for and is not met as of the day of the progress. Reviews are held until somebody completes and not
 * after, so that none is overdue for whoever has.
 */
export function openAtCompletion({
  requirements,
}: Pick<LearnerProgress, 'requirements'>): OpenAtCompletion[] {
  return requirements
    .filter(({ requirement }) => requirement.gate === 'COMPLETION' && requirement.kind !== 'REVIEWS')
    .flatMap(({ requirement, conditions }) =>
      conditions.flatMap((condition) =>
        condition.met ? [] : [{ requirement: requirement.code, condition }],
      ),
    )
}

/** The same as a confirmation keeps it. */
export function openThen(open: readonly OpenAtCompletion[]): OpenThen[] {
  return open.map(({ requirement, condition: { code, measure } }) => ({
    ...{ requirement, condition: code },
    done: measure?.done ?? null,
  }))
}

/** How the completion stands: a confirmation covers what was open when it was given, and opens again when anything else is, or less is done of it. */
export function completionStanding(
  open: readonly OpenAtCompletion[],
  confirmation: Pick<Confirmation, 'open'> | null,
): CompletionStanding {
  if (open.length === 0) return 'STANDS'
  if (confirmation === null) return 'OPEN'
  return openThen(open).every((one) => confirmation.open.some((then) => covers(then, one)))
    ? 'CONFIRMED'
    : 'OPEN'
}

/** The same in a sentence, as every page and document says it. */
export function completionInWords(completion: {
  completedOn: Temporal.PlainDate
  open: readonly OpenAtCompletion[]
  confirmation: Confirmation | null
}): Words {
  const { completedOn, confirmation } = completion
  const open = completion.open.map(({ condition }) => condition.standing)
  const standing = completionStanding(completion.open, confirmation)
  if (standing === 'CONFIRMED' && confirmation) {
    const { confirmedOn } = confirmation
    return progressWord('COMPLETION_IS_CONFIRMED', { completedOn, confirmedOn, open })
  }
  return standing === 'STANDS'
    ? progressWord('COMPLETION_STANDS', { completedOn })
    : progressWord('COMPLETION_IS_OPEN', { completedOn, open })
}

function covers(then: OpenThen, now: OpenThen): boolean {
  const isSame = then.requirement === now.requirement && then.condition === now.condition
  return isSame && (now.done === null || (then.done !== null && now.done >= then.done))
}
