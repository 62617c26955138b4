import { pruneSchema } from '@graphql-tools/utils'
import { PothosSubGraphPlugin } from '@pothos/plugin-sub-graph'
import { type GraphQLSchema, specifiedDirectives } from 'graphql'
import { foundModules } from '../found/found-modules.ts'
import { builder } from '../graphql/builder.ts'
import { costDirective, listSizeDirective } from '../graphql/limits/cost-directives.ts'
import { AUDIENCES, type Audience, SYSTEMS } from '../graphql/schemas/audiences.ts'
import { semanticNonNullDirective } from '../graphql/schemas/root-fields.ts'
import { stampNodes } from './stamp-nodes.ts'

// the API is what the nouns' `*.graphql.ts` say
await foundModules((file) => file.endsWith('.graphql.ts'))
stampNodes()

builder.queryType({
  description:
    'What can be asked. A field that fails is null and takes only itself away: what was asked beside it is answered, and an error has the path of the one that failed. Enums and unions may gain values: a client takes one that it does not know for "something else", shows it as it is, and does not fail.',
})
builder.mutationType({
  description:
    'What can be done. Whoever sends the header Idempotency-Key (16 to 100 characters, a new one for each act) may send the same request again for two days: it is done once, and answered the same. A refusal leaves the key free. Errors: KEY_USED, the key was used for something else; ALREADY_DONE, it is done, and the answer is not known any more. Of several in one request each is done by itself, in their order; one that fails is null, and neither undoes nor hides the others.',
})

/** The whole API. */
export const schema = builder.toSchema({
  directives: [...specifiedDirectives, costDirective, listSizeDirective, semanticNonNullDirective],
})

/** What each audience finds of it: the types and fields that are theirs, and nothing else. */
export const schemaOf = Object.fromEntries(
  AUDIENCES.map((audience) => [audience, cutFor(audience)]),
) as Record<Audience, GraphQLSchema>

/** What systems will begin with. It is printed, to be read before a system is promised anything, and served to nobody. */
export const schemaOfSystems = () => cutFor(SYSTEMS)

/**
 * The plugin is called and not registered, as it would want to be told for whom each field is. Its types want a builder of any schema
 * types. It keeps types of which no field is left that leads to them: those go, but for what is in every schema.
 */
function cutFor(audience: string): GraphQLSchema {
  const cut = PothosSubGraphPlugin.createSubGraph(schema, audience, builder as never)
  return pruneSchema(cut, { skipPruning: ({ extensions }) => extensions.inEverySchema === true })
}
