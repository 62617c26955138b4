import type PrismaTypes from '@journeyline/db/pothos'
import { getDatamodel } from '@journeyline/db/pothos'
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import type { Temporal } from 'temporal-polyfill'
import { isForbidden, isMissing } from '../db-errors.ts'
import { RuleError } from '../errors.ts'
import type { Context } from './context.ts'
import { openId, sealId } from './global-id.ts'
import { DEFAULT_PAGE, MAX_PAGE, pagePlugin } from './pages.ts'
import { notAllowed } from './request-errors.ts'

/** Definitions live in the `*.graphql.ts` files of each feature; this file only says how they behave. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultAuthStrategy: 'all'
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  AuthScopes: { signedIn: boolean; staff: boolean; staffAdmin: boolean; employer: boolean }
  Scalars: {
    ID: { Input: string; Output: string | number }
    /** A day travels as YYYY-MM-DD in both directions; going out, a date column will do as well. */
    LocalDate: { Input: string; Output: string | Date | Temporal.PlainDate }
    DateTime: { Input: Date; Output: Date | string }
  }
}>({
  plugins: [ErrorsPlugin, pagePlugin, RelayPlugin, ScopeAuthPlugin, PrismaPlugin, ComplexityPlugin],
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
    decodeGlobalID: (globalId) => openId(globalId),
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    nodeQueryOptions: {
      description: 'Any object by its id; null when there is none that you may see.',
      // what a viewer has no grant for does not exist, exactly as a row that a policy hides
      resolve: (_root, { id }, _context, _info, load) => hiddenIsMissing(async () => load(id)),
    },
    nodesQueryOptions: {
      description:
        'Several objects by id, in the order asked for; null where there is none that you may see.',
      complexity: ({ ids }: { ids?: readonly unknown[] | null }) => ({
        field: 1,
        multiplier: ids?.length ?? 1,
      }),
      resolve: (_root, { ids }, _context, _info, load) =>
        Promise.all(ids.map((id) => hiddenIsMissing(async () => (await load([id]))[0]))),
    },
  },
  scopeAuth: {
    defaultStrategy: 'all',
    authScopes: ({ viewer }) => ({
      signedIn: viewer.kind !== 'ANONYMOUS',
      staff: viewer.kind === 'STAFF',
      staffAdmin: viewer.kind === 'STAFF' && viewer.role === 'STAFF_ADMIN',
      employer: viewer.kind === 'EMPLOYER',
    }),
    unauthorizedError: (_parent, { viewer }) => notAllowed(viewer),
  },
  errors: {
    defaultTypes: [],
    defaultUnionOptions: { name: ({ fieldName }) => `${capital(fieldName)}Result` },
    defaultResultOptions: { name: ({ fieldName }) => `${capital(fieldName)}Success` },
  },
  complexity: {
    defaultListMultiplier: 1,
    limit: { complexity: 6000, depth: 14, breadth: 300 },
    complexityError: (kind, { maxComplexity, complexity, maxDepth, depth, breadth, maxBreadth }) => {
      const [found, limit] =
        kind === 'Depth'
          ? [depth, maxDepth]
          : kind === 'Breadth'
            ? [breadth, maxBreadth]
            : [complexity, maxComplexity]
      return new RuleError(
        `This query is too large: its ${kind.toLowerCase()} is ${found}, and ${limit} is the limit. Ask for fewer fields or smaller pages.`,
      )
    },
  },
})

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

async function hiddenIsMissing<Node>(load: () => Promise<Node>): Promise<Node | null> {
  try {
    return await load()
  } catch (error) {
    if (isForbidden(error) || isMissing(error)) return null
    throw error
  }
}
