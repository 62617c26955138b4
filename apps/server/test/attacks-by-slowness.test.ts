import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { CompressedOnce } from '../src/http/compressed-once.ts'
import { type ConnectionLimits, createHttpServer } from '../src/http/http-server.ts'
import { listening } from './listening.ts'

const MB = 1024 * 1024
const USUAL: ConnectionLimits = {
  ...{ headers: 10_000, request: 10_000, silence: 10_000, answer: 10_000 },
  ...{ connections: 100, connectionsOfOne: 100 },
}

/** A server with limits that a test can wait for; it answers with more than a connection holds. */
async function given(limits: Partial<ConnectionLimits>, trustedProxies: string[] = []) {
  const server = createHttpServer(trustedProxies, { ...USUAL, ...limits })
  const app = express()
  app.get('/', (_request, response) => void response.end(Buffer.alloc(40 * MB)))
  app.post('/', (request, response) => void request.resume().on('end', () => response.end()))
  server.on('request', app)
  const port = Number(new URL(await listening(server)).port)
  /** A connection that says something and never reads. */
  const saying = (words: string): Socket => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    onTestFinished(() => void socket.destroy())
    socket.write(words)
    return socket.pause()
  }
  const ended = once(server, 'connection').then(([socket]: Socket[]) => closed(socket!))
  return { port, saying, ended }
}

/** However it came to its end. */
const closed = (socket: Socket) => new Promise<void>((resolve) => socket.on('close', () => resolve()))

test('who asks and never reads is let go', async () => {
  const { saying, ended } = await given({ silence: 300 })
  saying('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  await ended
})

test('who reads a little now and then is let go when the time for an answer is over', async () => {
  const { saying, ended } = await given({ answer: 400 })
  const socket = saying('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  const reading = setInterval(() => socket.read(1), 50)
  await ended
  clearInterval(reading)
})

test.each([
  ['begins a request and stops', 'GET / HTTP/1.1\r\nho', { headers: 300 }],
  ['begins a body and stops', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\na', { silence: 300 }],
  ['says nothing at all', '', { silence: 300 }],
])('who %s is let go', async (_what, words, limits) => {
  const { saying, ended } = await given(limits)
  saying(words)
  await ended
})

test('one address holds so many connections and no more, a trusted proxy as many as come', async () => {
  const refused = async (trustedProxies: string[]) => {
    const { saying } = await given({ connectionsOfOne: 3 }, trustedProxies)
    const sockets = Array.from({ length: 4 }, () => saying('GET / HTTP/1.1\r\nhost: x\r\n\r\n').resume())
    const lost = await Promise.all(
      sockets.map((socket) =>
        Promise.race([
          new Promise<number>((resolve) => socket.on('data', () => resolve(0))),
          closed(socket).then(() => 1),
        ]),
      ),
    )
    return lost.filter(Boolean).length
  }
  expect([await refused([]), await refused(['loopback'])]).toEqual([1, 0])
})

test('something large is compressed once, however many ask, and who has it is told so', async () => {
  const page = new CompressedOnce(Buffer.from('the same '.repeat(100_000)), 'html')
  const app = express()
  app.get('/', (request, response) => page.send(request, response))
  const url = await listening(app)
  // fetch would ask past every cache when it is told an etag
  const ask = (headers: Record<string, string>) =>
    fetch(url, { headers: { 'cache-control': 'max-age=0', ...headers } })
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ 'accept-encoding': 'br' })))
  const [first] = answers
  expect((await first!.text()) === 'the same '.repeat(100_000)).toBe(true)
  expect(Number(first!.headers.get('content-length'))).toBeLessThan(1000)
  expect(first!.headers.get('content-encoding')).toBe('br')
  const etag = first!.headers.get('etag')!
  const again = await ask({ 'accept-encoding': 'br', 'if-none-match': etag })
  expect([again.status, (await again.text()).length]).toEqual([304, 0])
  const plain = await ask({ 'accept-encoding': 'identity', 'if-none-match': etag })
  expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null])
})
