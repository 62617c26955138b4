import type { Request, RequestHandler } from 'express'
import { routeWord } from '../words/routes.ts'
import { answerRefusal } from './refusal-answers.ts'

/**
 * Refuses who shows what nobody has been given: to answer as if it were not there would look like an empty API, or like somebody
 * else's, to who believes to have signed in by it. A bearer token is one always. A password is asked of browsers by proxies in front
 * of this server, and is their business; a program that shows it beside no session means it for us.
 */
export const refuseUnknownToken: RequestHandler = (request, response, next) => {
  const { authorization = '' } = request.headers
  if (/^bearer\b/i.test(authorization)) {
    response.set('www-authenticate', 'Bearer error="invalid_token"')
    return answerRefusal(request, response, { status: 401, words: routeWord('TOKEN_UNKNOWN') })
  }
  if (/^basic\b/i.test(authorization) && isProgram(request))
    return answerRefusal(request, response, { status: 401, words: routeWord('PASSWORD_IN_HEADER') })
  return next()
}

const isProgram = ({ headers }: Request) =>
  headers['sec-fetch-site'] === undefined && !headers.cookie?.includes('journeyline.session_token')
