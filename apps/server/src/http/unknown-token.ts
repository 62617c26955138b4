import type { RequestHandler } from 'express'
import { routeWord } from '../words/routes.ts'
import { answerRefusal } from './refusal-answers.ts'

/**
 * Refuses who shows a bearer token: none is known here, and to answer as if nobody had shown one would look like an empty API
 * to a program that believes it has signed in. What else stands in Authorization is for whoever is in front of this server.
 */
export const refuseUnknownToken: RequestHandler = (request, response, next) => {
  if (!/^bearer\b/i.test(request.headers.authorization ?? '')) return next()
  response.set('www-authenticate', 'Bearer error="invalid_token"')
  answerRefusal(request, response, { status: 401, words: routeWord('TOKEN_UNKNOWN') })
}
