import { createServer } from 'node:http'
import type { SealedSpeaker } from '@journeyline/db/viewer-settings'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

// PostGraphile on the product's tables, as one database role. Answers on a free port and says which.
const { ROLE_URL, SPEAKER } = process.env
const speaker = SPEAKER ? (JSON.parse(SPEAKER) as SealedSpeaker) : null
const SETTINGS = {
  'journeyline.employer_id': speaker?.employer,
  'journeyline.person_id': speaker?.person,
  'journeyline.seal': speaker?.seal,
}
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: ROLE_URL!,
      schemas: ['public', 'peer'],
      poolConfig: { max: 20 },
      ...(speaker ? { pgSettings: () => SETTINGS } : {}),
    }),
  ],
  schema: { defaultBehavior: 'connection list', pgForbidSetofFunctionsToReturnNull: true },
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
})
const server = createServer()
const serv = instance.createServ(grafserv)
server.on('error', console.error)
await serv.addTo(server)
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
