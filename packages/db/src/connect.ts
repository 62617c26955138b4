import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { SharedPool } from './few-connections.ts'
import { PrismaClient } from './generated/prisma/client.ts'
import { type SealedSpeaker, type Speaker, sealedEvidence, sealedSpeaker } from './viewer-settings.ts'

export type Db = PrismaClient
export type { Prisma } from './generated/prisma/client.ts'

/** A pool of connections as one database role, spoken to through Prisma or, on hot pages, by one statement of our own. */
export interface Connection {
  prisma: Db
  pool: pg.Pool
  /** Who acts, as the database believes it; without the installation's key nobody does. */
  seal(speaker: Speaker): SealedSpeaker
  /** That the server took in the content with this hash, in the same way. */
  sealEvidence(sha256: string): string
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Connections kept at most. */
  max?: number
  /** The installation's key, under which it is sealed who acts. */
  viewerKey?: Uint8Array
  /** Hears every statement before it is sent; used by tests that count them. */
  onQuery?: (sql: string) => void
}

/** Connects as the role in `url`. Nothing is sent until the first query. */
export function connect(url: string, { max = 10, viewerKey, onQuery }: ConnectOptions = {}): Connection {
  const pool = new SharedPool({ connectionString: url, max, connectionTimeoutMillis: 5000, keepAlive: true })
  pool.on('error', () => {}) // an idle connection was lost; the pool opens a new one, and queries report their own errors
  pool.on('connect', (client) => void client.on('error', () => {})) // lost in somebody's hands: their next statement tells
  if (onQuery) pool.on('connect', (client) => listen(client, onQuery))
  const prisma = new PrismaClient({
    errorFormat: 'minimal',
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),
    // one request holds few connections (`few-connections.ts`): its own statements wait for each other longer than Prisma would
    transactionOptions: { maxWait: 10_000 },
  })
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
  }
  const seal = (speaker: Speaker) =>
    viewerKey ? sealedSpeaker(viewerKey, speaker) : { employer: '', person: '', seal: '' }
  const sealEvidence = (sha256: string) => (viewerKey ? sealedEvidence(viewerKey, sha256) : '')
  return { prisma, pool, seal, sealEvidence, close }
}

function listen(client: pg.PoolClient, onQuery: (sql: string) => void) {
  const send = client.query.bind(client)
  const heard = (...args: unknown[]) => {
    const [first] = args
    onQuery(typeof first === 'string' ? first : ((first as { text?: string }).text ?? ''))
    return (send as (...args: unknown[]) => unknown)(...args)
  }
  client.query = heard as typeof client.query
}
