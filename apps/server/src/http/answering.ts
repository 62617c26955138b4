import type { Words } from '@journeyline/domain/words/words'
import type { Request, Response } from 'express'
import { NotFoundError, Refusal } from '../kernel/errors.ts'
import { saidBy } from '../kernel/request-errors.ts'
import { routeWord } from '../words/routes.ts'
import { say } from '../words/say.ts'
import { answerRefusal } from './refusal-answers.ts'

/** A no of a route that is not GraphQL, with its HTTP status, and after how many seconds to try again where that helps. */
export class Refused extends Error {
  readonly status: number
  readonly words: Words
  readonly seconds: number | undefined
  constructor(status: number, words: Words, { seconds }: { seconds?: number } = {}) {
    super(say(words))
    this.words = words
    this.status = status
    this.seconds = seconds
  }
}

/** Does a route's work and answers a refusal with its sentence; `statusOf` knows the statuses of the route's own refusals. */
export async function answering(
  request: Request,
  response: Response,
  work: () => Promise<void>,
  statusOf: (error: unknown) => number | null = () => null,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (response.headersSent || request.errored) {
      response.destroy()
      return
    }
    const status = statusOf(error) ?? usualStatusOf(error)
    const words = error instanceof Refused || error instanceof Refusal ? error.words : saidBy(error)
    if (status === null || words === null) throw error
    const seconds = error instanceof Refused ? error.seconds : undefined
    answerRefusal(request, response, { status, words, seconds })
  } finally {
    request.resume() // what was not read is let go, so that the sender gets to the answer
  }
}

/** Refuses a file that another site could have a browser send: this header makes the browser ask first. */
export function withPreflight(request: Request): void {
  if (request.headers['apollo-require-preflight']) return
  throw new Refused(403, routeWord('PREFLIGHT_MISSING'))
}

function usualStatusOf(error: unknown): number | null {
  if (error instanceof Refused) return error.status
  if (error instanceof NotFoundError) return 404
  return error instanceof Refusal ? 400 : null
}
