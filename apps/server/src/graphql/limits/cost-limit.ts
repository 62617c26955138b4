import type { ApolloServerPlugin } from '@apollo/server'
import type { FragmentDefinitionNode } from 'graphql'
import type { Context } from '../context.ts'
import { costOf } from './cost-of.ts'
import { COST_LIMITS, tooCostly } from './costs.ts'

/** Refuses what is too large before any of it is begun; every answer says what was asked cost, and how much that may be. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let complexity: number | null = null
    return {
      async didResolveOperation({ document, operation, schema, request }) {
        const fragments = new Map<string, FragmentDefinitionNode>()
        for (const one of document.definitions)
          if (one.kind === 'FragmentDefinition') fragments.set(one.name.value, one)
        const fragment = (name: string) => fragments.get(name)
        if (!operation || !schema.getRootType(operation.operation)) return // what there is nothing to ask of is refused by GraphQL itself
        const cost = costOf(operation, { schema, fragment }, request.variables ?? {})
        complexity = cost.complexity
        const refusal = tooCostly(cost)
        if (refusal) throw refusal
      },
      async willSendResponse({ response }) {
        if (complexity === null) return
        response.http.headers.set('x-cost', String(complexity))
        response.http.headers.set('x-cost-limit', String(COST_LIMITS.complexity))
      },
    }
  },
}
