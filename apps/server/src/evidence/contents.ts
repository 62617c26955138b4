import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Connection } from '@journeyline/db/connect'
import { GraphQLError } from 'graphql'
import { isDiskFull } from '../kernel/db-errors.ts'
import { saying } from '../kernel/request-errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'
import { keyOf } from './content-key.ts'
import type { EvidenceConfig } from './evidence-config.ts'
import { discardOlder, type Incoming, receive } from './incoming.ts'
import { openStorage, type Storage } from './storage.ts'

/** How old what a server left behind is before it is cleared away, in milliseconds. */
const LEFT_BEHIND = 60 * 60 * 1000

/** A mark says that a row comes to need a content, or needs it no more, and that this is not settled yet. */
export const MARKS = 'unsettled'

declare module '../graphql/services.ts' {
  interface Services {
    /** The bytes behind evidence. */
    evidence: EvidenceContents
  }
}

/**
 * The bytes behind the rows of evidence. Each content lies once, under its SHA-256. Rows and storage can't change in one
 * transaction, so whoever changes what rows need of a content leaves a mark first, and afterwards settles: the content
 * goes if no row needs it. What a killed server left marked is settled by the next sweep. Nothing else is ever deleted,
 * whatever the storage holds.
 */
export class EvidenceContents {
  readonly #storage: Storage
  readonly #folder: string
  readonly #staff: Connection

  /** Over the storage that the environment names; `staff` is the connection that sees every row. */
  static async open(config: EvidenceConfig, staff: Connection): Promise<EvidenceContents> {
    return new EvidenceContents(await openStorage(config), config.folder, staff)
  }

  constructor(storage: Storage, folder: string, staff: Connection) {
    this.#storage = storage
    this.#folder = folder
    this.#staff = staff
  }

  /** Takes a file in, beside the storage. */
  receive(content: AsyncIterable<Uint8Array>, measured: (bytes: number) => void): Promise<Incoming> {
    return receive(this.#folder, content, measured)
  }

  /** Does work that changes which rows need the content, and settles it, whatever comes of the work. */
  async changing<Result>(sha256: string, work: () => Promise<Result>): Promise<Result> {
    const mark = `${MARKS}/${sha256}.${randomUUID()}`
    await reaching(this.#storage.put(mark, 'not settled yet'))
    try {
      return await work()
    } finally {
      // should storage or database be away by now, the next sweep settles it
      await this.#settle(mark).catch((lost: Error) => process.emitWarning(lost))
    }
  }

  /** Puts the content into the storage, unless it is there. */
  async place({ path, sha256 }: Incoming): Promise<void> {
    const key = keyOf(sha256)
    if (await reaching(this.#storage.exists(key))) return
    await reaching(this.#storage.put(key, await readFile(path)))
  }

  /** The same in the transaction that writes a row which needs it: from here on nobody settles the content away. */
  async keep(tx: Tx, incoming: Incoming): Promise<void> {
    await lock(tx, incoming.sha256)
    await this.place(incoming)
    // a row may name only what was received: the database is told so under seal
    await tx.$executeRaw`select set_config('journeyline.evidence_seal', ${this.#staff.sealEvidence(incoming.sha256)}, true)`
  }

  /** The content from its beginning; null when the storage does not hold it whole. */
  async read({ sha256, bytes }: { sha256: string; bytes: number }): Promise<Readable | null> {
    const key = keyOf(sha256)
    if (!(await reaching(this.#storage.exists(key)))) return null
    const { contentLength } = await reaching(this.#storage.getMetaData(key))
    return contentLength === bytes ? reaching(this.#storage.getStream(key)) : null
  }

  /** Clears away what servers left behind that were killed an hour ago or earlier. */
  async sweep(now = new Date()): Promise<void> {
    const before = new Date(now.getTime() - LEFT_BEHIND)
    await discardOlder(this.#folder, before)
    for (let page: string | undefined; ; ) {
      const { objects, paginationToken } = await this.#storage.listAll(MARKS, pageAfter(page))
      for (const mark of objects) {
        if (mark.isFile && (await mark.getMetaData()).lastModified <= before) await this.#settle(mark.key)
      }
      page = paginationToken
      if (!page) return
    }
  }

  async #settle(mark: string): Promise<void> {
    const sha256 = /[0-9a-f]{64}/.exec(mark)?.[0]
    if (sha256 === undefined) return // nothing that this server wrote
    const settled = await this.#staff.prisma.$transaction(async (tx) => {
      // a backup reads what rows needed when it began; the mark stays, and the next sweep settles it
      if (!(await mayDelete(tx))) return false
      await lock(tx, sha256)
      const needed = await tx.evidenceFile.count({ where: { sha256, removedAt: null } })
      if (needed === 0) await this.#storage.delete(keyOf(sha256))
      return true
    }, LIMITS)
    if (settled) await this.#storage.delete(mark)
  }
}

/** A storage that is slow may take its time, in milliseconds. */
const LIMITS = { maxWait: 10_000, timeout: 60_000 }

/** The storage can't be reached, has no room left, or does not do what it is asked for. */
export class StorageAway extends GraphQLError {
  override name = 'StorageAway'
  constructor(cause: Error) {
    const words = requestWord(isDiskFull(cause) ? 'DISK_FULL' : 'STORAGE_AWAY')
    super(say(words), {
      originalError: cause,
      extensions: { code: 'SERVICE_UNAVAILABLE', ...saying(words) },
    })
  }
}

async function lock(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`evidence ${sha256}`}, 0))`
}

async function mayDelete(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    select pg_try_advisory_xact_lock_shared(hashtext('journeyline evidence stays')) as may`
  return row!.may
}

const pageAfter = (paginationToken: string | undefined) => (paginationToken ? { paginationToken } : {})

async function reaching<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call
  } catch (error) {
    throw new StorageAway(error as Error)
  }
}
