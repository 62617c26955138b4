import { listed } from '@journeyline/domain/word-list'
import { ConfigError } from '../kernel/config-error.ts'

/** The environment; a variable that is set to nothing counts as absent. */
export type Environment = NodeJS.ProcessEnv

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']
const YES = ['1', 'true', 'yes', 'on']
const NO = ['0', 'false', 'no', 'off']

/** A whole number within bounds. */
export function readNumber(
  env: Environment,
  name: string,
  { usually, least = 0, most }: { usually: number; least?: number; most: number },
): number {
  const text = env[name]?.trim()
  if (!text) return usually
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new ConfigError(`${name} is "${text}"; set it to a whole number from ${least} to ${most}.`)
}

/** A yes or no, in any of the ways in which people write one. */
export function readYes(env: Environment, name: string, usually: boolean): boolean {
  const text = env[name]?.trim().toLowerCase()
  if (!text) return usually
  if (YES.includes(text)) return true
  if (NO.includes(text)) return false
  throw new ConfigError(
    `${name} is "${env[name]}"; set it to 1 or 0 (true, yes, false and no are understood, too).`,
  )
}

/** How much is logged; read on its own, as what goes wrong with the rest is logged already. */
export function readLogLevel(env: Environment = process.env): string {
  const level = env.LOG_LEVEL?.trim().toLowerCase()
  if (!level) return 'info'
  if (LEVELS.includes(level)) return level
  throw new ConfigError(`LOG_LEVEL is "${env.LOG_LEVEL}"; set it to ${listed(LEVELS, 'or')}.`)
}

/** Where people reach this installation: an address of http or https and nothing behind the host. */
export function readOrigin(env: Environment, port: number): string {
  const text = env.ORIGIN?.trim()
  if (!text) return `http://localhost:${port}`
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url?.pathname === '/' && !url.search && !url.hash && !url.username
  if (url && isPlain && /^https?:$/.test(url.protocol)) return url.origin
  throw new ConfigError(
    `ORIGIN is "${text}"; set it to the address that people use, without a path, such as https://coding.example.org.`,
  )
}

/** The address of a PostgreSQL; null for the embedded one. What is wrong with it is said without its password. */
export function readDatabaseUrl(env: Environment): string | null {
  const text = env.DATABASE_URL?.trim()
  if (!text) return null
  if (
    URL.canParse(text) &&
    /^postgres(ql)?:$/.test(new URL(text).protocol) &&
    new URL(text).pathname.length > 1
  )
    return text
  throw new ConfigError(
    'DATABASE_URL is no address of a database; set it to one such as postgresql://user:password@host:5432/journeyline.',
  )
}
