import { GraphQLError, type ValidationRule } from 'graphql'

/**
 * The schema may be asked for, by anybody, but each of its fields only under its own name. No tool asks otherwise, and
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
    const message = `Ask for ${name.value} by its own name; what describes the schema has no aliases here.`
    context.reportError(new GraphQLError(message, { nodes: [node] }))
  },
})
