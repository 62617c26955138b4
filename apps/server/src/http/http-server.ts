import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import proxyAddr from 'proxy-addr'

/** How long a connection may take, in milliseconds, and how many there may be. */
export interface ConnectionLimits {
  /** For the headers of a request. */
  headers: number
  /** For a whole request: a file of 64 MB at 2 Mbit/s. */
  request: number
  /** Without a byte in either direction: somebody who asks and does not read, or stops in the middle. */
  silence: number
  /** From a request to the end of its answer, however steadily somebody reads a byte at a time. */
  answer: number
  connections: number
  /** From one address; a trusted proxy brings everybody's, and is not counted. */
  connectionsOfOne: number
}

const LIMITS: ConnectionLimits = {
  headers: 20_000,
  request: 300_000,
  silence: 60_000,
  answer: 600_000,
  connections: 5000,
  connectionsOfOne: 400,
}

/** An HTTP server that nobody holds on to by being slow, or by being many. */
export function createHttpServer(trustedProxies: string[] = [], limits: ConnectionLimits = LIMITS): Server {
  const server = createServer({
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    // longer than proxies and clients keep an idle connection: whoever ends one just when the other side uses it again
    // answers with a reset, which is what became of one large upload in four
    keepAliveTimeout: 75_000,
    connectionsCheckingInterval: Math.min(5000, limits.headers),
  })
  server.setTimeout(limits.silence)
  server.maxConnections = limits.connections
  server.on('request', (request, response) => {
    const timer = setTimeout(() => request.socket.destroy(), limits.answer)
    response.on('close', () => clearTimeout(timer))
  })
  server.on('connection', fewOfOne(limits.connectionsOfOne, proxyAddr.compile(trustedProxies)))
  return server
}

function fewOfOne(most: number, isTrusted: (address: string, hop: number) => boolean) {
  const open = new Map<string, number>()
  return (socket: Socket) => {
    const address = socket.remoteAddress
    if (address === undefined || isTrusted(address, 0)) return
    const mine = (open.get(address) ?? 0) + 1
    if (mine > most) return void socket.destroy()
    open.set(address, mine)
    socket.on('close', () => {
      const left = open.get(address)! - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  }
}
