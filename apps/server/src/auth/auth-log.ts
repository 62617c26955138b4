import type { Logger } from 'pino'

/** What sign-in's library says of a wrong password; our own line says more, with the account and the address. */
const SAID_BY_US = /^(Invalid password|User not found|Password not found)$/

/** Has Better Auth write into the server's log, at its level and in its form, whatever a header brings along. */
export function authLog(log: Logger) {
  return {
    level: 'warn',
    log: (level: 'debug' | 'info' | 'warn' | 'error', message: string, ...details: unknown[]) => {
      const err = details.find((detail) => detail instanceof Error)
      const line = { ...(err && { err }), said: inOurWords(message) }
      log[SAID_BY_US.test(message) ? 'debug' : level](line, 'from sign-in')
    },
  } as const
}

/** The library's name for our AUTH_SECRET would be set in vain. */
const inOurWords = (message: string) => message.replaceAll('BETTER_AUTH_SECRET', 'AUTH_SECRET').slice(0, 500)
