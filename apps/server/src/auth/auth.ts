import type { Connection } from '@journeyline/db/connect'
import { personSignedIn, personSignedOut } from '@journeyline/domain/people/acts'
import { ROLES } from '@journeyline/domain/people/roles'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import type { Logger } from 'pino'
import { uuidv7 } from 'uuidv7'
import { record } from '../kernel/record.ts'
import { say } from '../words/say.ts'
import { authLog } from './auth-log.ts'
import { signInWord } from './words.ts'

/** Where a request comes from; our own routes write it anew into what they hand on, so that nobody can pretend another. */
export const ADDRESS_HEADER = 'x-journeyline-address'

const DAY = 24 * 60 * 60

/** Where people end a session themselves; sessions also end by running out, which is no act of anybody's. */
const SIGN_OUT = '/sign-out'

/**
 * Sign-in with e-mail and password. Nobody can register themselves: people join by invitation. Signing in and out stands in
 * the audit trail; `sessionsEnded` waits until every server knows of the latter.
 */
export function createAuth(
  auth: Connection,
  { origin, secret }: { origin: string; secret: string },
  log: Logger,
  sessionsEnded: () => Promise<void>,
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
        language: { type: 'string', required: false, input: false },
      },
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
    },
    session: {
      expiresIn: 7 * DAY,
      updateAge: DAY,
    },
    databaseHooks: {
      session: {
        create: {
          before: ({ userId }) => refuseDisabled(auth, userId),
          after: ({ userId }) => record(auth.prisma, { personId: userId }, personSignedIn(userId, {})),
        },
        delete: {
          after: async ({ userId }, context) => {
            if (context?.path !== SIGN_OUT) return
            await record(auth.prisma, { personId: userId }, personSignedOut(userId, {}))
            await sessionsEnded()
          },
        },
      },
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

/** Said to whoever knows the password only, so that no stranger learns who has an account. */
async function refuseDisabled(auth: Connection, id: string): Promise<void> {
  const person = await auth.prisma.user.findUnique({ where: { id }, select: { disabledAt: true } })
  if (person?.disabledAt)
    throw new APIError('FORBIDDEN', {
      code: 'ACCOUNT_DISABLED',
      message: say(signInWord('ACCOUNT_DISABLED')),
    })
}

export type Auth = ReturnType<typeof createAuth>
