import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** Says once that a proxy stands in front which nobody told of: limits by address then take all people for one. */
export function noticeUnknownProxy(log: Logger): RequestHandler {
  let said = false
  return (request, _response, next) => {
    if (!said && request.headers['x-forwarded-for'] !== undefined && request.ips.length === 0) {
      said = true
      log.warn(
        { peer: request.socket.remoteAddress },
        'X-Forwarded-For is not believed: TRUSTED_PROXIES does not name the peer. If it is your proxy, name it there; until then all people behind it count as one address.',
      )
    }
    next()
  }
}
