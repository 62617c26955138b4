import pg from 'pg'
import { openClient } from './open-client.ts'
import { StartRefused } from './start-refused.ts'

/** What the database's clock says, beside the machine's. */
export interface DatabaseClock {
  /** By how many milliseconds it is ahead of the machine's; negative when it is behind. */
  shift: number
  /** Names of the sponsor's time zone, the likeliest first: not every PostgreSQL knows every name. */
  timeZones: string[]
}

/**
 * Sets the clock of a migrated database, as its owner: what `clock_now()` and `sponsor_today()` answer everybody from now on.
 * The two facts are bodies of functions that only the owner can replace, so that no role can forge the day of its policies.
 */
export async function setClock(ownerUrl: string, { shift, timeZones }: DatabaseClock): Promise<void> {
  const client = await openClient({ connectionString: ownerUrl })
  try {
    const zone = pg.escapeLiteral(await knownZone(client, timeZones))
    const interval = `interval '${Math.round(shift)} milliseconds'`
    await client.query('begin')
    // two servers that start at once take turns
    await client.query(`select pg_advisory_xact_lock(hashtext('journeyline clock'))`)
    const { rows } = await client.query<{ same: boolean }>(
      `select clock_shift() = ${interval} and sponsor_time_zone() = ${zone} as same`,
    )
    if (!rows[0]!.same) {
      await client.query(`
        create or replace function clock_shift() returns interval language sql stable parallel safe return ${interval};
        create or replace function sponsor_time_zone() returns text language sql stable parallel safe return text ${zone}`)
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function knownZone(client: pg.Client, names: string[]): Promise<string> {
  for (const name of names) {
    const known = await client.query('select now() at time zone $1', [name]).catch(notRecognized)
    if (known) return name
  }
  throw new StartRefused(
    `PostgreSQL knows no time zone by the name of ${names.join(' or ')}; set TZ to the sponsor's, such as America/New_York.`,
  )
}

/** PostgreSQL answers a name it does not know with "invalid parameter value". */
function notRecognized(error: Error & { code?: string }): null {
  if (error.code === '22023') return null
  throw error
}
