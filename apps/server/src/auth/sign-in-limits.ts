import { createHash } from 'node:crypto'
import type { Connection } from '@journeyline/db/connect'
import {
  type Heading,
  oneMoreWrong,
  signInPause,
  type WrongPasswords,
  waitToSignIn,
} from '@journeyline/domain/people/sign-in-pause'
import { Refused } from '../http/answering.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/viewer.ts'

const DAY = 24 * 60 * 60 * 1000
/** How long an address counts as known to an account that signed in there. */
const KNOWN_FOR = 30 * DAY

/** Whose password is tried, and from where. */
export interface Trying {
  account: string
  address: string
}

/** One try, counted as wrong from the start, so that many at once are no way round; `right` takes that back. */
export interface Try {
  right(): Promise<void>
  /** The password was not looked at after all. */
  takenBack(): Promise<void>
}

type Counted = { key: string; heading: Heading; before: WrongPasswords; after: WrongPasswords }

/**
 * Counts wrong passwords in the database, so that all servers agree: by account and address, by account, and by address.
 * Whoever signed in rightly at an address within a month is not kept out there by what others tried.
 */
export class SignInLimits {
  readonly #auth: Connection
  readonly #clock: Clock

  constructor(auth: Connection, clock: Clock) {
    this.#auth = auth
    this.#clock = clock
  }

  /** Counts a try, or refuses it while a pause lasts. */
  async begin(trying: Trying): Promise<Try> {
    const now = this.#clock.now().getTime()
    const keys = keysOf(trying)
    const counted = await this.#auth.prisma.$transaction(async (tx) => {
      const isKnown = await wasRightSince(tx, keys.known, now - KNOWN_FOR)
      const counts = await locked(tx, keys)
      const asked = isKnown ? counts.filter(({ heading }) => heading === 'ACCOUNT_HERE') : counts
      const pause = Math.max(...asked.map(({ heading, before }) => signInPause(heading, before, now)))
      if (pause > 0) throw new Refused(429, waitToSignIn(pause), { seconds: Math.ceil(pause / 1000) })
      const after = counts.map((count) => ({
        ...count,
        after: oneMoreWrong(count.heading, count.before, now),
      }))
      for (const count of after) await write(tx, count.key, count.after)
      return after
    })
    const takenBack = () => this.#takeBack(counted)
    return {
      takenBack,
      right: async () => {
        await takenBack()
        await this.#remember(keys, now)
      },
    }
  }

  /** Takes somebody for known at an address who proved otherwise who they are: wrong passwords before do not keep them out. */
  known(trying: Trying): Promise<void> {
    return this.#remember(keysOf(trying), this.#clock.now().getTime())
  }

  async #takeBack(counted: Counted[]): Promise<void> {
    await this.#auth.prisma.$transaction(async (tx) => {
      for (const { key, before, after } of counted) {
        // as it was, unless somebody else's try was counted meanwhile
        await tx.$executeRaw`update rate_limit set
          last_request = case when count = ${after.count} and last_request = ${after.lastAt}
            then ${before.lastAt}::bigint else last_request end,
          count = case when count = ${after.count} and last_request = ${after.lastAt}
            then ${before.count}::int else greatest(count - 1, 0) end
          where key = ${key}`
      }
    })
  }

  async #remember({ accountHere, known }: Keys, now: number): Promise<void> {
    const { prisma } = this.#auth
    await prisma.$executeRaw`insert into rate_limit (key, count, last_request) values (${known}, 1, ${now})
      on conflict (key) do update set last_request = excluded.last_request`
    await prisma.$executeRaw`delete from rate_limit where key = ${accountHere}
      or last_request < ${now - KNOWN_FOR} or (last_request < ${now - DAY} and key not like 'known %')`
  }
}

type Keys = { accountHere: string; account: string; address: string; known: string }

/** Neither accounts nor addresses stand in the table, only what they hash to. */
function keysOf({ account, address }: Trying): Keys {
  const hashed = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url')
  const name = account.trim().toLowerCase()
  return {
    accountHere: `wrong ${hashed('account here', name, address)}`,
    account: `wrong ${hashed('account', name)}`,
    address: `wrong ${hashed('address', address)}`,
    known: `known ${hashed('known', name, address)}`,
  }
}

async function wasRightSince(tx: Tx, key: string, moment: number): Promise<boolean> {
  const row = await tx.rateLimit.findUnique({ where: { key }, select: { lastRequest: true } })
  return row !== null && Number(row.lastRequest) >= moment
}

/** The three counts, locked in one order for all: who comes at the same time waits. */
async function locked(tx: Tx, { accountHere, account, address }: Keys) {
  const headings = new Map<string, Heading>([
    [accountHere, 'ACCOUNT_HERE'],
    [account, 'ACCOUNT'],
    [address, 'ADDRESS'],
  ])
  const keys = [...headings.keys()].sort()
  for (const key of keys)
    await tx.$executeRaw`insert into rate_limit (key, count, last_request) values (${key}, 0, 0)
      on conflict (key) do nothing`
  const rows = await tx.$queryRaw<{ key: string; count: number; last_request: bigint }[]>`
    select key, count, last_request from rate_limit where key = any(${keys}) order by key for update`
  return rows.map(({ key, count, last_request }) => ({
    key,
    heading: headings.get(key)!,
    before: { count, lastAt: Number(last_request) },
  }))
}

async function write(tx: Tx, key: string, { count, lastAt }: WrongPasswords): Promise<void> {
  await tx.$executeRaw`update rate_limit set count = ${count}, last_request = ${lastAt} where key = ${key}`
}
