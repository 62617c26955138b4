import type { Words } from '@journeyline/domain/words/words'
import express, { type Request, type Response, type Router } from 'express'
import type { Logger } from 'pino'
import { Refused } from '../http/answering.ts'
import { jsonBody, onlyJson } from '../http/json-body.ts'
import { isOwnOrigin } from '../http/own-origin.ts'
import { answerRefusal } from '../http/refusal-answers.ts'
import { addressOf } from '../http/request-address.ts'
import { Turns } from '../http/turns.ts'
import { isErrorCode } from '../kernel/error-codes.ts'
import { ADDRESS_HEADER, type Auth } from './auth.ts'
import type { SignInLimits, Trying } from './sign-in-limits.ts'
import { tryPassword } from './try-password.ts'
import { signInWord } from './words.ts'

/**
 * What of Better Auth is open, and what each act reads of its body. It has more: anybody could take a new name, of any
 * length, past the audit trail, or have the answer send people elsewhere.
 */
const ACTS: Record<string, readonly string[]> = {
  'sign-in/email': ['email', 'password', 'rememberMe'],
  'sign-out': [],
}

/** Signing in and out: a few words of JSON each, from whoever can reach this server. */
const BODY = { bytes: 8 * 1024, seconds: 10 }

/** Looking at a password takes a twentieth of a second and 32 MB. */
const TURNS = {
  atOnce: 4,
  forOne: 100,
  waiting: 300,
  refusal: signInWord('SIGN_IN_BUSY'),
}

/** Of what a browser says, what sign-in looks at; headers that tell of another host, path or address stay out. */
const HEADERS = ['cookie', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']
/** A browser's name of itself is kept with the session. */
const WORDS = 300

interface Given {
  auth: Pick<Auth, 'handler'>
  limits: SignInLimits
  log: Logger
  /** Where this installation is reached, without a slash at the end. */
  origin: string
}

/** The routes of sign-in. Better Auth never sees the request itself: which act it is, our own route has decided. */
export function authRoutes({ auth, limits, origin, log }: Given): Router {
  const router = express.Router()
  const turns = new Turns(TURNS)
  for (const act of Object.keys(ACTS)) {
    router.post(`/api/auth/${act}`, onlyJson, ...jsonBody(BODY), async (request, response) => {
      response.set('cache-control', 'no-store')
      mayComeFrom(request, origin)
      const handled = () => auth.handler(newRequest(act, request, origin))
      const trying = tryingIn(act, request)
      const answer =
        trying === null
          ? await handled()
          : await turns.take(trying.address, () => tryPassword(trying, handled, limits, log))
      await pass(answer, request, response)
    })
  }
  return router
}

/** Whose password an act tries, and from where; null when it tries none. */
function tryingIn(act: string, request: Request): Trying | null {
  const address = addressOf(request)
  if (act === 'sign-in/email') {
    const { email } = Object(request.body) as { email?: unknown }
    return typeof email === 'string' ? { account: email.slice(0, 320), address } : null
  }
  return null
}

function mayComeFrom(request: Request, origin: string): void {
  const { origin: page, host } = request.headers
  // sign-in's library asks for it beside a cookie, and of some programs: so that it is told in one way, always
  if (page === undefined) throw new Refused(400, signInWord('SIGN_IN_WITHOUT_ORIGIN', { origin }))
  if (isOwnOrigin(page, host, origin)) return
  throw new Refused(403, signInWord('SIGN_IN_ELSEWHERE', { origin }))
}

function newRequest(act: string, request: Request, origin: string): globalThis.Request {
  const headers = new Headers({
    ...{ 'content-type': 'application/json', [ADDRESS_HEADER]: addressOf(request), origin },
  })
  for (const name of HEADERS) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, name === 'cookie' ? value : value.slice(0, WORDS))
  }
  const given = Object(request.body) as Record<string, unknown> // an object of nothing where it is none
  const body = Object.fromEntries(ACTS[act]!.map((name) => [name, given[name]]))
  return new Request(`${origin}/api/auth/${act}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** Cookies are all there is to give: who somebody is, the API tells, by sealed ids. */
async function pass(answer: globalThis.Response, request: Request, response: Response): Promise<void> {
  if (answer.status >= 500) throw new Error(`sign-in answered ${answer.status}`)
  for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie)
  if (answer.ok) return void response.json({ ok: true })
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
  const words = (code && WORDS_OF[code]) || signInWord('SIGN_IN_NOT_DONE')
  answerRefusal(request, response, {
    status: answer.status,
    words,
    ...(code && isErrorCode(code) && { code }),
  })
}

/** What sign-in's library says no with, by its code, in our words. */
const WORDS_OF: Record<string, Words> = {
  ACCOUNT_DISABLED: signInWord('ACCOUNT_DISABLED'),
  INVALID_EMAIL: signInWord('SIGN_IN_WRONG'),
  INVALID_EMAIL_OR_PASSWORD: signInWord('SIGN_IN_WRONG'),
  VALIDATION_ERROR: signInWord('SIGN_IN_UNREADABLE', { example: '{"email": "…", "password": "…"}' }),
}
