import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EvidenceConfig, readEvidenceConfig } from '../evidence/evidence-config.ts'
import { readTrustedProxies } from '../http/trusted-proxies.ts'
import { ConfigError } from '../kernel/config-error.ts'
import { writeWhole } from '../kernel/take-name.ts'
import { type ClockConfig, readClockConfig } from './clock-config.ts'
import { readDatabaseUrl, readNumber, readOrigin, readYes } from './config-values.ts'

/** What the environment decides; README lists it. */
export interface Config {
  port: number
  host: string
  /** Where the embedded database and generated secrets live. */
  dataDir: string
  /** Any PostgreSQL; null for the embedded one. */
  databaseUrl: string | null
  /** For how many seconds a database that does not answer is waited for. */
  databaseWait: number
  /** Signs sessions and derives the database roles' passwords. */
  secret: string
  /** The secret was changed on purpose; else another one than the database knows is refused. */
  secretChanged: boolean
  /** Whether to load the demo program on first start. */
  demo: boolean
  /** Where people reach this installation, without a slash at the end. */
  origin: string
  /** Proxies in front of this server, whose word on where a request comes from is believed. */
  trustedProxies: string[]
  /** For how many seconds a server that stops still answers while `/readyz` says that it will not. */
  drainSeconds: number
  /** Whether this server does the work that goes on by itself; else `pnpm run worker` does. */
  worker: boolean
  evidence: EvidenceConfig
  clock: ClockConfig
  /** Who runs the program, by the name that stands on its documents. */
  sponsorName: string
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** Reads the environment; refuses what cannot work, with a sentence that says what to set. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = readNumber(env, 'PORT', { usually: 4000, least: 1, most: 65_535 })
  const host = env.HOST?.trim() || '127.0.0.1'
  const dataDir = dataDirOf(env)
  const databaseUrl = readDatabaseUrl(env)
  return {
    port,
    host,
    dataDir,
    databaseUrl,
    databaseWait: readNumber(env, 'DATABASE_WAIT', { usually: 60, most: 3600 }),
    secret: readSecret(env, dataDir, databaseUrl !== null),
    secretChanged: readYes(env, 'AUTH_SECRET_CHANGED', false),
    demo: readYes(env, 'DEMO', databaseUrl === null),
    origin: readOrigin(env, port),
    trustedProxies: readTrustedProxies(env),
    drainSeconds: readNumber(env, 'DRAIN_SECONDS', { usually: 0, most: 300 }),
    worker: readYes(env, 'WORKER', true),
    evidence: readEvidenceConfig(env, dataDir),
    clock: readClockConfig(env),
    sponsorName: env.SPONSOR_NAME?.trim() || 'Program sponsor',
  }
}

/** Where the embedded database, the generated secret and evidence lie. */
export const dataDirOf = (env: NodeJS.ProcessEnv) => path.resolve(ROOT, env.DATA_DIR || '.data')

/** Where a generated secret lies. */
export const secretFileOf = (dataDir: string) => path.join(dataDir, 'auth-secret')

function readSecret(env: NodeJS.ProcessEnv, dataDir: string, external: boolean): string {
  if (env.AUTH_SECRET) {
    if (env.AUTH_SECRET.length < 32)
      throw new ConfigError('AUTH_SECRET is shorter than 32 characters; set a longer random text.')
    return env.AUTH_SECRET
  }
  if (external)
    throw new ConfigError(
      'AUTH_SECRET is not set. With DATABASE_URL it has to be: a random text of 32 characters or more that stays the same from start to start.',
    )
  const file = secretFileOf(dataDir)
  if (!existsSync(file)) return generateSecret(file, dataDir)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new ConfigError(
      `The file ${file} holds no whole secret: it is ${secret === '' ? 'empty' : 'shorter than 32 characters'}. Put back what was in it (FILE.secret beside a backup has it). If that is lost, remove the file and start the server once with AUTH_SECRET_CHANGED=1: a new one is made, and everybody signs in anew.`,
    )
  return secret
}

function generateSecret(file: string, dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64url')
  writeWhole(file, `${secret}\n`)
  return secret
}
