import type { Connection } from '@journeyline/db/connect'
import { ROLES } from '@journeyline/domain/people/roles'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Logger } from 'pino'
import { uuidv7 } from 'uuidv7'
import { authLog } from './auth-log.ts'

/** Where a request comes from; our own routes write it anew into what they hand on, so that nobody can pretend another. */
export const ADDRESS_HEADER = 'x-journeyline-address'

const DAY = 24 * 60 * 60

/** Sign-in with e-mail and password. Nobody can register themselves: people join by invitation. */
export function createAuth(
  auth: Connection,
  { origin, secret }: { origin: string; secret: string },
  log: Logger,
) {
  return betterAuth({
    appName: 'Journeyline',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    trustedOrigins: [origin], // which pages are this server's own, our routes decide
    logger: authLog(log),
    onAPIError: { throw: true }, // a surprise is answered and logged like any other
    database: prismaAdapter(auth.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: [...ROLES], required: true, input: false },
        employerId: { type: 'string', required: false, input: false },
      },
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
    },
    session: {
      expiresIn: 7 * DAY,
      updateAge: DAY,
    },
    rateLimit: { enabled: false }, // ours counts wrong passwords, and right ones against nobody
    advanced: {
      cookiePrefix: 'journeyline',
      useSecureCookies: origin.startsWith('https://'),
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>
