import type { RequestHandler } from 'express'
import { routeWord } from '../words/routes.ts'
import { answerRefusal } from './refusal-answers.ts'

/**
 * Refuses a program that shows nothing but a bearer token: none is known here, and to answer as if nobody had shown one would look
 * like an empty API to who believes to have signed in. Beside a session's cookie, and where there are no rows to miss, what
 * stands in Authorization is the business of whatever is in front of this server.
 */
export const refuseUnknownToken: RequestHandler = (request, response, next) => {
  const { authorization = '', cookie = '' } = request.headers
  if (!/^bearer\b/i.test(authorization) || cookie.includes('journeyline.session_token')) return next()
  response.set('www-authenticate', 'Bearer error="invalid_token"')
  answerRefusal(request, response, { status: 401, words: routeWord('TOKEN_UNKNOWN') })
}
