import type { ApolloServerPlugin } from '@apollo/server'
import { type GraphQLSchema, KnownArgumentNamesRule, ValuesOfCorrectTypeRule, validate } from 'graphql'
import { notAllowedWords, SAYS, saying } from '../kernel/request-errors.ts'
import { say } from '../words/say.ts'
import type { Context } from './context.ts'

/**
 * Who asks for what the whole API has for others is told so: that there is no such field would send them looking for a
 * mistake in their spelling. What is sent along that only others may send is unknown in their schema, in a document as in variables.
 */
export const notTheirs = (whole: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ schema, document, response, contextValue }) {
        if (!document || response.body.kind !== 'single') return
        const { errors } = response.body.singleResult
        if (errors?.[0]?.extensions?.code !== 'GRAPHQL_VALIDATION_FAILED') return
        // a rule of ours has said already what is wrong, and is none of a schema's
        if (errors.some(({ extensions }) => extensions && SAYS in extensions)) return
        if (validate(whole, document, undefined, { maxErrors: 1 }).length > 0) return
        if (validate(schema, document, OF_INPUTS, { maxErrors: 1 }).length > 0) return
        const words = notAllowedWords(contextValue.viewer)
        const locations = errors.flatMap((error) => error.locations ?? [])
        response.body.singleResult.errors = [
          { message: say(words), locations, extensions: { code: 'FORBIDDEN', ...saying(words) } },
        ]
      },
    }
  },
})

const OF_INPUTS = [KnownArgumentNamesRule, ValuesOfCorrectTypeRule]
