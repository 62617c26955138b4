import pg from 'pg'
import { startEmbedded } from '../src/embedded/embedded.ts'

// A process of its own that uses a folder's PostgreSQL, until it is told to stop or is killed.
const [dir, as] = process.argv.slice(2) as [string, 'server' | 'command']
try {
  const embedded = await startEmbedded(dir, { durable: false, as })
  const url = embedded.urlFor('postgres')
  void embedded.lost.then((how) => process.stdout.write(`lost: ${how}\n`, () => process.exit(1)))
  process.stdin.once('data', async () => {
    await embedded.stop()
    process.exit(0)
  })
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('select 1')
  await client.end()
  process.stdout.write(`${url}\n`)
} catch (error) {
  process.stdout.write(`${(error as Error).name}: ${(error as Error).message}\n`, () => process.exit(2))
}
