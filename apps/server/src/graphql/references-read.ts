import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, visit } from 'graphql'
import type { Context } from './context.ts'
import { textsIn } from './mutations/located.ts'
import { idsOf, isReference } from './written-ids.ts'

/**
 * Looks up all that a request names by references in one statement, before any of it is begun: the lists of a page are planned one after
 * another, and each would ask by itself. What can't be looked up is told by the field that needs it.
 */
export const referencesRead: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async executionDidStart({ document, request: { variables }, contextValue }) {
        const texts = new Set([...textsOf(document), ...textsIn(variables, []).map(({ id }) => id)])
        const references = [...texts].filter(isReference)
        if (references.length > 0 && contextValue.viewer.kind !== 'ANONYMOUS')
          await idsOf(contextValue, references).catch(() => null)
      },
    }
  },
}

function textsOf(document: DocumentNode): string[] {
  const texts: string[] = []
  visit(document, {
    StringValue({ value }) {
      texts.push(value)
    },
  })
  return texts
}
