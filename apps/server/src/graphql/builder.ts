import type PrismaTypes from '@journeyline/db/pothos'
import { getDatamodel } from '@journeyline/db/pothos'
import type { WordValues } from '@journeyline/domain/words/words'
import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin, { resolveNodes } from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import type { Temporal } from 'temporal-polyfill'
import { isForbidden, isMissing } from '../kernel/db-errors.ts'
import { notAllowed, tooLarge } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import type { Context } from './context.ts'
import { openedId, sealId } from './global-id.ts'
import { costOfEach, listOfEach, STATEMENT } from './limits/costs.ts'
import { costsPlugin } from './limits/costs-plugin.ts'
import { locatedPlugin, noId } from './mutations/located.ts'
import { successOf, successPlugin } from './mutations/success.ts'
import { DEFAULT_PAGE, MAX_PAGE } from './paging/page-size.ts'
import { pagePlugin } from './paging/pages.ts'
import { pagingWords } from './paging/paging-words.ts'
import { wordsPlugin } from './said-once.ts'
import { audiencesPlugin, type Scope, scopesOf } from './schemas/audiences.ts'
import { rootFieldsPlugin } from './schemas/root-fields.ts'
import { writtenIdsPlugin } from './written-ids.ts'

/** Definitions live in the `*.graphql.ts` files of each feature; this file only says how they behave. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultAuthStrategy: 'all'
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  AuthScopes: Record<Scope, boolean>
  Scalars: {
    ID: { Input: string; Output: string | number }
    /** A day travels as YYYY-MM-DD in both directions; going out, a date column will do as well. */
    LocalDate: { Input: string; Output: string | Date | Temporal.PlainDate }
    EventData: { Input: never; Output: Record<string, unknown> }
    SentenceValues: { Input: never; Output: WordValues }
    DateTime: { Input: Date; Output: Date | string }
  }
}>({
  plugins: [
    ErrorsPlugin,
    successPlugin,
    locatedPlugin, // within the one that makes answers of errors
    wordsPlugin,
    audiencesPlugin,
    rootFieldsPlugin,
    pagePlugin,
    RelayPlugin,
    ScopeAuthPlugin,
    PrismaPlugin,
    costsPlugin,
    writtenIdsPlugin,
  ],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.signedIn().db,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    onUnusedQuery: process.env.NODE_ENV === 'production' ? null : 'error',
    defaultConnectionSize: DEFAULT_PAGE,
    maxConnectionSize: MAX_PAGE,
    filterConnectionTotalCount: true,
  },
  relay: {
    encodeGlobalID: (typename, id) => sealId(typename, String(id)),
    decodeGlobalID: (globalId) => openedId(globalId),
    ...pagingWords,
    nodeTypeOptions: {
      description: 'Anything that has an id of its own.',
      // each is looked up by itself, and thousands would hold up everybody else
      extensions: costOfEach(STATEMENT),
    },
    nodeQueryOptions: {
      args: {
        id: {
          description:
            'The id, exactly as the API gave it, or a reference of yours: `Learner:payroll:00017`.',
        },
      },
      description: 'Any object by its id; null when there is none that you may see.',
      // what a viewer has no grant for does not exist, exactly as a row that a policy hides
      resolve: (_root, { id }, context, info) => {
        if (id.typename === '') throw noId(id.id, ['id'])
        return oneOrNull(id, context, info) as never
      },
    },
    nodesQueryOptions: {
      args: {
        ids: {
          description:
            'The ids, exactly as the API gave them, or references of yours: `Learner:payroll:00017`.',
        },
      },
      description:
        'Several objects by id, at most 100, in the order asked for; null where there is none that you may see and, with an error of its own, where no id is written.',
      complexity: listOfEach('ids', MAX_PAGE),
      resolve: (_root, { ids }, context, info) => eachOrNull(few(ids), context, info) as never,
    },
  },
  scopeAuth: {
    defaultStrategy: 'all',
    authScopes: ({ viewer }) => scopesOf(viewer),
    unauthorizedError: (_parent, { viewer }) => notAllowed(viewer),
  },
  subGraphs: { explicitlyIncludeType: (type) => type.extensions.inEverySchema === true },
  errors: {
    defaultTypes: [],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${capital(fieldName)}Result`,
      description: 'What comes of the mutation: it was done, or the reason why not.',
    },
    defaultResultOptions: {
      name: ({ fieldName }) => successOf(fieldName),
      description: 'The mutation was done.',
    },
  },
})

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** One by one, so that a missing one does not take the others along; the plugin's own `load` loads all, whatever it is given. */
async function eachOrNull(ids: NodeId[], context: Context, info: GraphQLResolveInfo): Promise<unknown[]> {
  const nodes: unknown[] = []
  // each is a transaction of an employer's: all at once would take every connection there is from everybody else
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE)
    const found = some.map((id, index) =>
      // why it can't be asked for takes only itself away
      id.typename === '' ? noId(id.id, ['ids', String(at + index)]) : oneOrNull(id, context, info),
    )
    nodes.push(...(await Promise.all(found)))
  }
  return nodes
}

const AT_ONCE = 4

/** An object by its id; null where there is none that this viewer may see. */
export const oneOrNull = (id: NodeId, context: Context, info: GraphQLResolveInfo): Promise<unknown> | null =>
  isNode(id, info) ? hiddenIsMissing(async () => (await resolveNodes(builder, context, info, [id]))[0]) : null

type NodeId = { id: string; typename: string }

function few(ids: NodeId[]): NodeId[] {
  if (ids.length <= MAX_PAGE) return ids
  throw tooLarge(requestWord('IDS_TOO_MANY', { count: ids.length, most: MAX_PAGE }), {
    inputPath: ['ids'],
  })
}

/** Whether the id is of a type that the viewer's own schema has. */
function isNode({ typename }: NodeId, { schema }: GraphQLResolveInfo): boolean {
  const type = schema.getType(typename)
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

async function hiddenIsMissing<Node>(load: () => Promise<Node>): Promise<Node | null> {
  try {
    return await load()
  } catch (error) {
    if (isForbidden(error) || isMissing(error)) return null
    throw error
  }
}
