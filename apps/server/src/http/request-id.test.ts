import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { Viewer } from '../kernel/viewer.ts'
import { identify, requestId, sentBy } from './request-id.ts'

const VIEWER = { kind: 'STAFF', personId: 'of the person' } as Viewer

test('each answer is logged with who asked for what, and without what is nobody’s business', async () => {
  const { ask, logged } = await givenApp([])
  const { headers } = await ask('/graphql?token=hidden', {
    operationName: 'BoardPage',
    variables: { secret: 'hidden' },
  })
  const [line] = await logged(1)
  expect(line).toEqual({
    ...{ level: 30, time: expect.any(Number), msg: 'answered', ms: expect.any(Number), status: 200 },
    ...{ requestId: headers.get('x-request-id'), method: 'POST', path: '/graphql' },
    ...{ person: 'of the person', operation: 'BoardPage' },
  })
  await ask('/admin/join/a-secret', { operationName: 'not a name\nbut a line of its own' })
  expect((await logged(2))[1]).toEqual({
    ...line,
    requestId: expect.any(String),
    path: '/admin/join/…',
    operation: undefined,
    time: expect.any(Number),
    ms: expect.any(Number),
  })
})

test('a proxy that is trusted brings the id along, nobody else, and only one that looks like one', async () => {
  const trusting = await givenApp(['127.0.0.1'])
  const idOf = async (app: typeof trusting, id: string) =>
    (await app.ask('/x', {}, { 'x-request-id': id })).headers.get('x-request-id')
  expect(await idOf(trusting, 'proxy-1234567')).toBe('proxy-1234567')
  expect(await idOf(trusting, 'short')).toMatch(/^[0-9a-f-]{36}$/)
  expect(await idOf(trusting, 'has a space in it')).toMatch(/^[0-9a-f-]{36}$/)
  expect(await idOf(await givenApp([]), 'proxy-1234567')).toMatch(/^[0-9a-f-]{36}$/)
})

async function givenApp(trusted: string[]) {
  const lines: string[] = []
  const app = express()
  app.set('trust proxy', trusted)
  app.use(identify(pino({ base: null }, { write: (line) => void lines.push(line) })))
  app.use(express.json(), (request, response) => {
    sentBy(request.headers, VIEWER)
    response.json({ requestId: requestId(request) })
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ask: (path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', connection: 'close', ...headers },
      }),
    logged: async (count: number) => {
      while (lines.length < count) await new Promise((resolve) => setImmediate(resolve))
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    },
  }
}
