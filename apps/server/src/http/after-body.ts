import type { Request } from 'express'

/** For how long, in milliseconds, and for how many bytes a refused sender is read on. */
const MOST = { time: 60_000, bytes: 256 * 1024 * 1024 }

/**
 * Answers a request when its body has come in, read and thrown away: many senders look for an answer only when they have
 * sent everything, and take one that comes before for a broken connection. Nobody is read on for ever.
 */
export function afterBody(request: Request, answer: () => void, most = MOST): void {
  if (request.complete || request.destroyed) {
    answer()
    return
  }
  let bytes = 0
  const timer = setTimeout(done, most.time)
  const count = (piece: Uint8Array) => {
    bytes += piece.length
    if (bytes > most.bytes) done()
  }
  function done() {
    clearTimeout(timer)
    request.off('data', count).off('end', done).off('close', done)
    request.resume()
    answer()
  }
  request.on('data', count).on('end', done).on('close', done)
}
