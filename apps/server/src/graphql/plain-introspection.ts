import { GraphQLError, type ValidationRule } from 'graphql'
import { saying } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'

/**
 * The schema may be asked for, by whoever has signed in, but each of its fields only under its own name. No tool asks otherwise, and
 * fields under many names multiply: the complexity limit does not count them, and one small request would be answered
 * with gigabytes.
 */
export const plainIntrospection: ValidationRule = (context) => ({
  Field(node) {
    const { alias, name } = node
    if (!alias || alias.value === name.value) return
    const isOfSchema =
      ['__schema', '__type'].includes(name.value) || context.getParentType()?.name.startsWith('__')
    if (!isOfSchema) return
    const words = requestWord('INTROSPECTION_RENAMED', { field: name.value })
    context.reportError(new GraphQLError(say(words), { nodes: [node], extensions: saying(words) }))
  },
})
