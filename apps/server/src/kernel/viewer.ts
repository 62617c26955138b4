import type { Connection, Db } from '@journeyline/db/connect'
import { type SealedSpeaker, sayViewer, sayViewerOn } from '@journeyline/db/viewer-settings'
import type { Role } from '@journeyline/domain/people/roles'
import { type Language, languageNamed } from '@journeyline/messages/language'
import type pg from 'pg'
import { isRetryable } from './db-errors.ts'
import { foundTogether } from './found-together.ts'
import { type Once, unkeyed } from './once.ts'

/** Nobody is signed in. */
export interface Anonymous {
  kind: 'ANONYMOUS'
}

/** Who is asking, on a database connection that is this viewer: what it may not see is not there. */
export interface SignedIn {
  kind: 'STAFF' | 'EMPLOYER'
  role: Role
  personId: string
  /** The session it asks by; null where there is none, as on the command line. */
  sessionId: string | null
  name: string
  /** The language that the person chose to be spoken to in; null where what sends the request says which. */
  language: Language | null
  /** The employer this person speaks for; null for staff. */
  employerId: string | null
  /** Reads and single writes. */
  db: Db
  /** One statement of our own, for pages that want exactly one. Named statements are prepared once a connection. */
  query<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]>
  /** Several writes that all happen or none; tried again when it met another one. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>, limits?: TransactionLimits): Promise<Result>
  /** For an act on another connection than the viewer's: does it under the request's key, as `transaction` does by itself. */
  once: Once
}

export interface Statement {
  name?: string
  text: string
  values: unknown[]
  /**
   * Touches only what every viewer of this kind may see. It then needs no transaction to say whose rows are meant, and
   * rows of the viewer's own, should it ask for some, are not there.
   */
  shared?: boolean
}

export type Viewer = Anonymous | SignedIn

/** How long a transaction and each of its statements may take, in milliseconds; half a minute, and what the role may, unless told. */
export interface TransactionLimits {
  timeout: number
}

/** Prisma inside a transaction. */
export type Tx = Omit<Db, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

export interface Person {
  id: string
  name: string
  role: Role
  employerId: string | null
  sessionId?: string
  /** Its tag; null or left out where none is chosen. */
  language?: string | null
}

/** Who speaks for the installation and is no person, as the command line does; sees and does what staff may. */
export interface Nobody extends Pick<SignedIn, 'db' | 'query' | 'transaction'> {
  personId: null
}

/** Nobody in particular, on the staff's connection. */
export function nobodyInParticular(staff: Connection): Nobody {
  return {
    personId: null,
    db: staff.prisma,
    query: querying(staff),
    transaction: transactions(staff.prisma, staff.seal({ employerId: null, personId: null })),
  }
}

/**
 * Staff see every row by a constant policy, so their reads need no setting and no transaction of their own; a transaction
 * says who acts.
 */
export function staffViewer(
  staff: Connection,
  person: Pick<Person, 'id' | 'name' | 'role' | 'sessionId' | 'language'>,
): SignedIn {
  return {
    kind: 'STAFF',
    role: person.role,
    personId: person.id,
    sessionId: person.sessionId ?? null,
    name: person.name,
    language: languageNamed(person.language),
    employerId: null,
    db: staff.prisma,
    query: querying(staff),
    transaction: transactions(staff.prisma, staff.seal({ employerId: null, personId: person.id })),
    once: unkeyed,
  }
}

/** Statements outside a transaction, for who sees every row without saying who asks. */
function querying({ pool }: Connection): SignedIn['query'] {
  return async <Row extends pg.QueryResultRow>({ shared: _, ...statement }: Statement) =>
    (await pool.query<Row>(statement)).rows
}

/** An employer's rows are keyed by its id, which every transaction has to say first; without it there are none. */
export function employerViewer(employer: Connection, person: Person & { employerId: string }): SignedIn {
  const { employerId } = person
  const speaker = employer.seal({ employerId, personId: person.id })
  return {
    kind: 'EMPLOYER',
    role: person.role,
    personId: person.id,
    sessionId: person.sessionId ?? null,
    name: person.name,
    language: languageNamed(person.language),
    employerId,
    db: asEmployer(employer.prisma, speaker),
    query: async <Row extends pg.QueryResultRow>({ shared, ...statement }: Statement) =>
      shared
        ? (await employer.pool.query<Row>(statement)).rows
        : queryAsEmployer<Row>(employer.pool, speaker, statement),
    transaction: transactions(employer.prisma, speaker),
    once: unkeyed,
  }
}

const LIMITS = { maxWait: 10_000, timeout: 30_000 }

/** Transactions that say first for whom they speak. */
function transactions(prisma: Db, speaker: SealedSpeaker): SignedIn['transaction'] {
  return (work, limits) =>
    retrying(() =>
      prisma.$transaction(
        async (tx) => {
          await sayViewer(tx, speaker)
          if (limits)
            await tx.$executeRaw`select set_config('statement_timeout', ${String(limits.timeout)}, true)`
          return work(tx)
        },
        { ...LIMITS, ...limits },
      ),
    )
}

async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 4 || !isRetryable(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 25 * Math.random()))
    }
  }
}

function asEmployer(prisma: Db, speaker: SealedSpeaker): Db {
  const spoken = async (statement: unknown) => {
    const [, result] = await prisma.$transaction([sayViewer(prisma, speaker), statement as never])
    return result
  }
  const found = foundTogether((model, args) => spoken(tableOf(prisma, model).findMany(args)))
  return prisma.$extends({
    query: {
      $allModels: {
        $allOperations: async ({ model, operation, args, query }) => {
          const alone = () => spoken(query(args))
          return operation.startsWith('findUnique') ? found(model, args as never, alone) : alone()
        },
      },
    },
  }) as unknown as Db // an extended client has the same models; Prisma types it as another
}

const tableOf = (prisma: Db, model: string) =>
  prisma[(model.charAt(0).toLowerCase() + model.slice(1)) as 'learner']

async function queryAsEmployer<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  speaker: SealedSpeaker,
  statement: pg.QueryConfig,
) {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin read only')
    await sayViewerOn(client, speaker)
    const { rows } = await client.query<Row>(statement)
    await client.query('commit')
    return rows
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}
