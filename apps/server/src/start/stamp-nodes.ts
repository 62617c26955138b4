import { ACCESS } from '@journeyline/db/access/every-noun'
import { builder } from '../graphql/builder.ts'

/**
 * Gives every node the moments that the database keeps of its row (packages/db/guards/stamps.sql), whichever noun defines it.
 * Once all of them have.
 */
export function stampNodes() {
  for (const { name, extensions } of [...builder.configStore.typeConfigs.values()]) {
    if (!NODES.has(name)) continue
    // every such model has both columns, which the compiler knows of each by itself
    const model = extensions?.pothosPrismaModel as 'Cohort'
    builder.prismaObjectFields(model, (t) => ({
      createdAt: t.expose('createdAt', {
        type: 'DateTime',
        description: 'When it came into this program; the database’s own moment, whatever day it is about.',
      }),
      updatedAt: t.expose('updatedAt', {
        type: 'DateTime',
        description:
          'When one of its own facts last changed, to the millisecond; createdAt until then. What hangs on it has an updatedAt of its own and moves this one only where a fact here follows from it, as a cohort’s seats do; what is worked out when asked, as progress is, moves none.',
      }),
    }))
  }
}

const NODES = new Set(Object.values(ACCESS).map(({ node }) => node ?? ''))
