import { createServer } from 'node:http'
import { type SealedSpeaker, sayViewerOn } from '@journeyline/db/viewer-settings'
import pg from 'pg'
import { board } from './pages/board.ts'
import { cohort } from './pages/cohort.ts'
import { search } from './pages/search.ts'

// The limit: one statement behind node:http, prepared once a connection, its JSON text passed through untouched. As an
// employer it says which one in the same breath, as the product does. Answers on a free port and says which.
const { ROLE_URL, SPEAKER } = process.env
const speaker = SPEAKER ? (JSON.parse(SPEAKER) as SealedSpeaker) : null
const pool = new pg.Pool({ connectionString: ROLE_URL!, max: 20 })
const pages = new Map([board, cohort, search].map((page) => [`/${page.name}`, page]))

const server = createServer(async (request, response) => {
  try {
    const page = pages.get(request.url!)!
    let body = ''
    for await (const chunk of request) body += chunk
    const { variables } = JSON.parse(body) as { variables: Record<string, unknown> }
    const answer = await read({
      name: page.name,
      text: page.statement,
      values: page.values.map((name) => variables[name]),
    })
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))

async function read(statement: pg.QueryConfig): Promise<string> {
  if (!speaker) return (await pool.query<{ answer: string }>(statement)).rows[0]!.answer
  const client = await pool.connect()
  try {
    await client.query('begin read only')
    await sayViewerOn(client, speaker)
    const { rows } = await client.query<{ answer: string }>(statement)
    await client.query('commit')
    return rows[0]!.answer
  } finally {
    client.release()
  }
}
