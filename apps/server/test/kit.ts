import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import { cloneDatabase } from '@journeyline/db/testing'
import type { Language } from '@journeyline/messages/language'
import { hashPassword } from 'better-auth/crypto'
import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, inject } from 'vitest'
import { EvidenceContents } from '../src/evidence/contents.ts'
import { createApollos } from '../src/graphql/apollos.ts'
import { newContext } from '../src/graphql/context.ts'
import { setIdKey } from '../src/graphql/global-id.ts'
import { setCursorKey } from '../src/graphql/paging/cursor.ts'
import type { Clock } from '../src/kernel/clock.ts'
import type { Viewer } from '../src/kernel/viewer.ts'
import { DoneActs } from '../src/once/done-acts.ts'
import { createPeople } from '../src/people/people.ts'
import { createSigning } from '../src/reviews/links/signing.ts'
import { connectAll, type Database } from '../src/start/database.ts'
import * as schemas from '../src/start/schema.ts'
import { buildServer } from '../src/start/server.ts'
import { noteAnswered } from './all-answered.ts'
import { askOnce } from './ask-once.ts'
import { type Given, givenIn } from './given/given.ts'
import { unique } from './given/unique.ts'

/** The day on which every test takes place. */
export const TODAY = Temporal.PlainDate.from('2026-11-23')
export const ORIGIN = 'http://localhost:4000'
export const clock: Clock = { now: () => new Date('2026-11-23T15:00:00Z'), today: () => TODAY }

/** What a GraphQL answer looks like to a client. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  data?: any
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

/** A database and an API of one's own, for the tests of one file. */
export interface World {
  /** Makes rows; each call makes its own, with whatever parents are missing. */
  given: Given
  database: Database
  ownerUrl: string
  /** The bytes of evidence, and the folder in which they lie. */
  evidence: { contents: EvidenceContents; folder: string }
  /** Every SQL statement sent so far, by any viewer. */
  statements: string[]
  /** Asks the API as a viewer, in English unless told. */
  ask(
    viewer: Viewer,
    document: string,
    variables?: Record<string, unknown>,
    language?: Language,
  ): Promise<Answer>
  /** Acts done under a key. */
  acts: DoneActs
  /** The whole server on a port of its own, started when first asked for. */
  url(): Promise<string>
}

export const NOBODY: Viewer = { kind: 'ANONYMOUS' }

/** Opens a world before this file's tests and closes it after them. */
export function useWorld(): World {
  const world = {} as World
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const clone = await cloneDatabase(inject('adminUrl'))
    const statements: string[] = []
    const database = await connectAll(clone.roles, { onQuery: (sql) => statements.push(sql) })
    await ensurePrograms(database.staff)
    setIdKey(database.idKey)
    setCursorKey(database.idKey)
    const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
    const acts = new DoneActs(database.auth)
    const apollos = createApollos(schemas, { log, acts })
    await apollos.start()
    const people = createPeople(database.auth, hashPassword, clock)
    const folder = await mkdtemp(path.join(tmpdir(), 'journeyline-evidence-'))
    const contents = await EvidenceContents.open({ folder, bucket: null }, database.staff)
    const signing = createSigning(database.link, clock)
    Object.assign(world, {
      given: givenIn(database),
      database,
      ownerUrl: clone.ownerUrl,
      evidence: { contents, folder },
      statements,
      acts,
      ask: async (
        viewer: Viewer,
        query: string,
        variables?: Record<string, unknown>,
        language: Language = 'en',
      ) => {
        const answer = await askOnce<Answer>(viewer, query, async (act) => {
          const contextValue = newContext({
            viewer,
            act,
            language,
            requestId: 'test',
            address: unique('address'),
            clock,
            services: { people, evidence: contents, signing, origin: ORIGIN },
          })
          const { body } = await apollos
            .of(contextValue)
            .executeOperation({ query, variables }, { contextValue })
          if (body.kind !== 'single') throw new Error('an answer in parts')
          return JSON.parse(
            JSON.stringify({ data: body.singleResult.data ?? undefined, errors: body.singleResult.errors }),
          )
        })
        noteAnswered(query, answer)
        return answer
      },
      url: once(async () => {
        const server = await buildServer({
          config: {
            origin: ORIGIN,
            secret: 'a secret that lives as long as a test does',
            evidence: { folder, bucket: null },
            sponsorName: 'The sponsor',
          },
          database,
          log,
          clock,
        })
        await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve))
        closing.unshift(server.drain)
        return `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`
      }),
    } satisfies World)
    closing.push(
      () => apollos.stop(),
      database.close,
      clone.drop,
      () => rm(folder, { recursive: true }),
    )
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })
  return world
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    return made
  }
}
