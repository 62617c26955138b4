import type { RequestHandler } from 'express'

/**
 * A request that is answered before it was read to its end (a body over the limit) is read on and thrown away: if its
 * connection were closed instead, a sender that is still sending would see a reset and not the answer. How long that may
 * go on, the server's request timeout says.
 */
export const letSendersFinish: RequestHandler = (request, response, next) => {
  response.on('finish', () => {
    if (!request.complete) request.resume()
  })
  next()
}
