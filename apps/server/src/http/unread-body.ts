import type { RequestHandler } from 'express'

/** For how long a sender may go on after its answer, in milliseconds. */
const MOST = 60_000

/**
 * A request that is answered before it was read to its end (a body over the limit) is read on and thrown away for a
 * while: if its connection were closed at once, a sender that is still sending would see a reset and not the answer.
 */
export const letSendersFinish: RequestHandler = (request, response, next) => {
  response.on('finish', () => {
    if (request.complete) return
    request.resume()
    const { socket } = request
    const timer = setTimeout(() => socket.destroy(), MOST).unref()
    const stop = () => clearTimeout(timer)
    request.on('end', stop)
    socket.on('close', stop)
  })
  next()
}
