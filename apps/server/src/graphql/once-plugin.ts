import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import { type GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode, print } from 'graphql'
import { badInput, requestError } from '../kernel/request-errors.ts'
import type { DoneActs, DoneBefore } from '../once/done-acts.ts'
import { alreadyDone, type KeyedAct } from '../once/keyed-act.ts'
import { requestWord } from '../words/requests.ts'
import type { Context } from './context.ts'
import { SURPRISES } from './surprises.ts'

/** A mutation that was sent with a key is done once: whoever sends the same again gets the same answer. */
export const onlyOnce = (acts: DoneActs): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue }) {
    const { act } = contextValue
    if (!act) return
    let isFromBefore = false
    const before = async () => {
      const done = await acts.before(act)
      isFromBefore ||= done !== null
      return done && answered(done)
    }
    return {
      async responseForOperation({ operation, operationName, document, request }) {
        if (operation.operation !== 'mutation') return null
        if (!isOneField(operation)) return refused(ONE_FIELD, 400)
        act.asks([print(document), operationName, request.variables ?? null])
        return before()
      },
      async willSendResponse({ response }) {
        if (!act.asked || response.body.kind !== 'single') return
        if (act.done) await keep(acts, act, response.body)
        // refused, or met by the same act that was sent beside it: then the other's answer is the truth
        else if (!isFromBefore) Object.assign(response, { body: (await before())?.body ?? response.body })
      },
    }
  },
})

/** What an answer that is not whole has, or one that nobody meant to give. */
const UNTOLD = [...SURPRISES, 'ANSWER_INCOMPLETE']

type Single = Extract<GraphQLResponse['body'], { kind: 'single' }>

async function keep(acts: DoneActs, act: KeyedAct, body: Single): Promise<void> {
  const { singleResult } = body
  if (singleResult.errors?.some(({ extensions }) => UNTOLD.includes(String(extensions?.code)))) {
    // it is done, and only the words to it failed: whoever hears of a failure would do it again
    Object.assign(body, { singleResult: failure(alreadyDone()) })
    return
  }
  // an answer that can't be kept is none that can't be given
  await acts.keep(act, JSON.stringify(singleResult)).catch((error) => process.emitWarning(error))
}

function answered(before: DoneBefore): GraphQLResponse {
  if (!before.same) return refused(requestError('KEY_USED', requestWord('KEY_USED')))
  if (before.answer === null) return refused(alreadyDone())
  return single(JSON.parse(before.answer))
}

const refused = (error: GraphQLError, status?: number) => single(failure(error), status)

const single = (singleResult: Single['singleResult'], status?: number): GraphQLResponse => ({
  http: { headers: new HeaderMap(), ...(status === undefined ? {} : { status }) },
  body: { kind: 'single', singleResult },
})

const failure = ({ message, extensions }: GraphQLError): Single['singleResult'] => ({
  errors: [{ message, extensions: { ...extensions } } satisfies GraphQLFormattedError],
  data: null,
})

const isOneField = ({ selectionSet: { selections } }: OperationDefinitionNode) =>
  selections.length === 1 && selections[0]!.kind === 'Field'

const ONE_FIELD = badInput(requestWord('SEVERAL_ACTS_UNDER_A_KEY'))
