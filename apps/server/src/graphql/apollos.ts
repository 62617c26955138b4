import type { ApolloServer } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { createApollo } from './apollo.ts'
import type { Context } from './context.ts'
import { AUDIENCES, type Audience, audienceOf } from './schemas/audiences.ts'

/** The API as each viewer has it. */
export interface Apollos {
  /** The one that answers this request; for who could not be told apart, the one that shows no schema. */
  of(context: Pick<Context, 'viewer'> | null): ApolloServer<Context>
  start(): Promise<void>
  stop(): Promise<void>
}

type Parts = Omit<Parameters<typeof createApollo>[0], 'schema' | 'whole'>

/** One server for every audience and its schema. Who has not signed in asks the whole API, and is told to. */
export function createApollos(
  schemas: { schema: GraphQLSchema; schemaOf: Record<Audience, GraphQLSchema> },
  { httpServer, ...parts }: Parts,
): Apollos {
  const nobody = createApollo({ ...parts, httpServer, schema: schemas.schema, whole: null })
  const own = new Map(
    AUDIENCES.map((audience) => [
      audience,
      createApollo({ ...parts, schema: schemas.schemaOf[audience], whole: schemas.schema }),
    ]),
  )
  const all = [nobody, ...own.values()]
  return {
    of: (context) => (context && own.get(audienceOf(context.viewer)!)) ?? nobody,
    async start() {
      for (const apollo of all) await apollo.start()
    },
    async stop() {
      for (const apollo of all) await apollo.stop()
    },
  }
}
