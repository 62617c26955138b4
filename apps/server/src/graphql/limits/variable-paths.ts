import type { ApolloServerPlugin } from '@apollo/server'
import { coerceInputValue, isInputType, Kind, typeFromAST } from 'graphql'
import type { Context } from '../context.ts'

/** Says of each variable that can not be read where in it what is wrong stands: GraphQL has it in a sentence only. */
export const variablePaths: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, operation, schema, request: { variables = {} } }) {
        if (body.kind !== 'single' || !operation) return
        const unread =
          body.singleResult.errors?.filter(({ message }) => message.startsWith('Variable "$')) ?? []
        if (unread.length === 0) return
        const paths = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
          const name = variable.name.value
          const input = typeFromAST(schema, type as never)
          if (!isInputType(input) || (!(name in variables) && defaultValue)) return []
          if (variables[name] === undefined || variables[name] === null)
            return type.kind === Kind.NON_NULL_TYPE ? [[name]] : []
          const found: string[][] = []
          coerceInputValue(variables[name], input, (path) => found.push([name, ...path.map(String)]))
          return found
        })
        // they are found in the order in which they were told
        unread.forEach((error, at) => {
          if (paths[at]) Object.assign(error.extensions ?? {}, { inputPath: paths[at] })
        })
      },
    }
  },
}
