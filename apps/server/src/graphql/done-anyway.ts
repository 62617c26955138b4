import type { ApolloServerPlugin } from '@apollo/server'
import { saying } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'
import { type Context, oncePerRequest } from './context.ts'
import { SURPRISES } from './surprises.ts'

/**
 * What fails within the answer of a mutation fails after it was done: it must not be told as what changed nothing, or whoever
 * believes that does it again.
 */
export const doneAnyway: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, contextValue, response: { body, http } }) {
        if (operation?.operation !== 'mutation' || body.kind !== 'single') return
        const { errors = [] } = body.singleResult
        const undone = refusedActs(contextValue)
        const within = errors.filter(
          ({ path = [], extensions }) =>
            path.length > 1 && !undone.has(path[0]!) && SURPRISES.includes(String(extensions?.code)),
        )
        for (const error of within) {
          const { requestId } = error.extensions as { requestId?: string }
          const extensions = { code: INCOMPLETE.code, requestId, ...saying(INCOMPLETE) }
          Object.assign(error, { message: say(INCOMPLETE), extensions })
        }
        if (within.length > 0 && within.length === errors.length) http.status = 200
      },
    }
  },
}

/** The mutations of a request that were refused, by what their answers are called: nothing of them was done. */
export const refusedActs = (context: Context): Set<string | number> =>
  oncePerRequest(context, refusedActs, () => new Set())

const INCOMPLETE = requestWord('ANSWER_INCOMPLETE')
