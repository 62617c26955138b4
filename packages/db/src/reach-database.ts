import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { StartRefused } from './start-refused.ts'

/** The oldest PostgreSQL that this product works on, as PostgreSQL itself counts. */
const OLDEST = 150_000

interface Patience {
  /** How long a database that does not answer is waited for, in seconds. */
  seconds: number
  /** Hears every few seconds what is waited for. */
  tell(line: string): void
}

/** Waits until the database answers and makes sure that it is one this product works on; else refuses in words. */
export async function reachDatabase(url: string, { seconds, tell }: Patience): Promise<void> {
  const giveUpAt = Date.now() + seconds * 1000
  for (let toldAt = 0; ; await wait(500)) {
    const error = await versionOf(url).then(enforceVersion, (failed: unknown) => failed as Failed)
    if (error === null) return
    const refusal = refusalOf(error, url)
    if (refusal) throw refusal
    if (Date.now() >= giveUpAt) {
      throw new StartRefused(
        `The database at ${placeOf(url)} has not answered for ${seconds} seconds (${inWords(error)}). ` +
          'Start it or mend DATABASE_URL; DATABASE_WAIT says how many seconds it is waited for.',
      )
    }
    if (Date.now() - toldAt < 5000) continue
    toldAt = Date.now()
    tell(`Waiting for the database at ${placeOf(url)} (${inWords(error)})`)
  }
}

async function versionOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    return rows[0]!.version
  } finally {
    await client.end().catch(() => {})
  }
}

/** Refuses a PostgreSQL that is too old. */
export function enforceVersion(version: number): null {
  if (version >= OLDEST) return null
  throw new StartRefused(
    `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}; Journeyline needs ${OLDEST / 10_000} or newer. ` +
      'Upgrade it, or leave DATABASE_URL out to use the embedded one.',
  )
}

type Failed = Error & { code?: string; errors?: Error[] }

/** What waiting does not mend. */
function refusalOf(error: Failed, url: string): Error | null {
  if (error instanceof StartRefused) return error
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  if (error.code === '3D000') {
    return new StartRefused(
      `There is no database "${name}" at ${placeOf(url)}. Create it, owned by the user in DATABASE_URL, and start again.`,
    )
  }
  return error.code?.startsWith('28')
    ? new StartRefused(
        `The database at ${placeOf(url)} does not let the user in DATABASE_URL in (${error.message}). Mend name or password there.`,
      )
    : null
}

/** Where it is, without the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

const inWords = ({ message, code, errors }: Failed) =>
  message || errors?.[0]?.message || code || 'no reason given'
