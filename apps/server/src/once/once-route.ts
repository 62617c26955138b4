import { Refused } from '../http/answering.ts'
import { requestWord } from '../words/requests.ts'
import type { DoneActs } from './done-acts.ts'
import { isAlreadyDone, type KeyedAct } from './keyed-act.ts'

/** A route's work that is done once under its key, as a mutation is; its answer is an object. */
export async function onceByKey<Answer extends object>(
  acts: DoneActs,
  act: KeyedAct | null,
  facts: unknown,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!act) return work()
  act.asks(facts)
  const before = await answerBefore<Answer>(acts, act)
  if (before) return before
  try {
    const answer = await work()
    await acts.keep(act, JSON.stringify(answer)).catch((error) => process.emitWarning(error))
    return answer
  } catch (error) {
    const beside = isAlreadyDone(error) ? await answerBefore<Answer>(acts, act) : null
    if (beside) return beside
    throw error
  }
}

async function answerBefore<Answer>(acts: DoneActs, act: KeyedAct): Promise<Answer | null> {
  const before = await acts.before(act)
  if (!before) return null
  if (!before.same) throw new Refused(409, requestWord('KEY_USED'))
  if (before.answer === null) throw new Refused(409, requestWord('ALREADY_DONE'))
  return JSON.parse(before.answer)
}
