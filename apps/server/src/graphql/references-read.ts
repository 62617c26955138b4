import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { tooLarge } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import type { Context } from './context.ts'
import { idsIn, idsOf, isReference } from './written-ids.ts'

/** References that a request may name, each counted once: what looks them up is one statement. */
const MOST_REFERENCES = 1000

/**
 * Looks up all that a query names by references in one statement, before any of it is begun: the lists of a page are planned one after
 * another, and each would ask by itself. What can't be looked up is told by the field that needs it. Each act of a mutation looks up its
 * own when its turn comes: the one before it may have moved them.
 */
export const referencesRead: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let named: string[] = []
    return {
      async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
        if (!operation || contextValue.viewer.kind === 'ANONYMOUS') return
        const texts = new Set([
          ...idsInDocument(schema, document, operation),
          ...idsInVariables(schema, operation, variables),
        ])
        named = [...texts].filter(isReference)
        const count = named.length
        if (count > MOST_REFERENCES)
          throw tooLarge(requestWord('REFERENCES_TOO_MANY', { count, most: MOST_REFERENCES }), {
            http: { status: 400 },
          })
      },
      async executionDidStart({ operation, contextValue }) {
        if (named.length > 0 && operation.operation === 'query')
          await idsOf(contextValue, named).catch(() => null)
      },
    }
  },
}

/** The texts that stand where a document asks for an id, in an operation and whatever fragments there are. */
function idsInDocument(
  schema: GraphQLSchema,
  { definitions, ...document }: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const known = texts.get(operation)
  if (known) return known
  const found: string[] = []
  const types = new TypeInfo(schema)
  const itsOwn = definitions.filter((one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION)
  visit(
    { ...document, definitions: itsOwn },
    visitWithTypeInfo(types, {
      StringValue({ value }) {
        if (getNamedType(types.getInputType()) === GraphQLID) found.push(value)
      },
    }),
  )
  texts.set(operation, found)
  return found
}

/** Documents are kept once they are validated, and with them the ids that stand in them. */
const texts = new WeakMap<OperationDefinitionNode, readonly string[]>()

/** The texts that are sent where a variable that the operation declares is an id or holds one. */
function idsInVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Record<string, unknown>,
): string[] {
  const { coerced } = getVariableValues(schema, variableDefinitions, sent, { maxErrors: 1 })
  if (!coerced) return [] // it is refused for that
  const found: string[] = []
  for (const { variable, type } of variableDefinitions) {
    const input = typeFromAST(schema, type as never)
    const note = (id: string) => {
      found.push(id)
      return id
    }
    if (isInputType(input)) idsIn(input as GraphQLInputType, coerced[variable.name.value], note)
  }
  return found
}
