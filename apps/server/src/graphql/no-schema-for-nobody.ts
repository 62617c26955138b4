import { GraphQLError, type ValidationRule } from 'graphql'
import { saying } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'

/** Who has not signed in is shown no schema: it depends on who asks what there is. */
export const noSchemaForNobody: ValidationRule = (context) => ({
  Field(node) {
    if (!['__schema', '__type'].includes(node.name.value)) return
    const words = requestWord('SCHEMA_OF_NOBODY')
    const extensions = { knownAs: 'UNAUTHENTICATED', ...saying(words) }
    context.reportError(new GraphQLError(say(words), { nodes: [node], extensions }))
  },
})
