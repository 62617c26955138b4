import pg from 'pg'
import { numberEvents } from '../src/events/number-events.ts'

// A sequencer of its own that has numbered everything and commits nothing; its test kills it there.
const pool = new pg.Pool({ connectionString: process.argv[2] as string })
const client = await pool.connect()
const query = async (text: string, values?: unknown[]) => {
  if (text !== 'commit') return client.query(text, values)
  process.stdout.write('numbered\n')
  return new Promise(() => {})
}
const stalled = { connect: async () => ({ query, release: () => {} }) } as unknown as pg.Pool
await numberEvents(stalled)
