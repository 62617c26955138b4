import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { UnderWay } from '../http/under-way.ts'
import { drain } from './drain.ts'

test('a server that stops finishes what is under way, begins nothing new, and says at /readyz that it stops', async () => {
  const { underWay, get, heldBack, log } = await givenServer()
  const slow = get('/slow')
  const response = await heldBack
  const stopping = drain(underWay, log)
  const refused = await get('/graphql')
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
    503,
    '5',
    {
      errors: [
        {
          message: 'The server is shutting down. Try again in a moment; nothing was changed.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    },
  ])
  expect((await get('/readyz')).status).toBe(200) // answered, whatever it says
  response.end('done')
  expect(await (await slow).text()).toBe('done')
  await stopping
})

test('what takes too long is given up, and the log says so', async () => {
  const { underWay, get, heldBack, log, said } = await givenServer()
  const slow = get('/slow').catch(() => null)
  const response = await heldBack
  await drain(underWay, log, 50)
  expect(said()).toEqual(['requests that took longer than 0.05 s are given up'])
  response.destroy()
  await slow
})

async function givenServer() {
  const lines: string[] = []
  const log = pino({ base: null }, { write: (line) => void lines.push(line) })
  const held = settledLater<ServerResponse>()
  const underWay = new UnderWay()
  const http = createServer(
    underWay.around((request, response) => {
      if (request.url === '/slow') held.resolve(response)
      else response.end('ok')
    }),
  )
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    ...{ underWay, log, heldBack: held.promise },
    get: (path: string) => fetch(`${url}${path}`),
    said: () => lines.map((line) => (JSON.parse(line) as { msg: string }).msg),
  }
}

function settledLater<Value>() {
  let resolve!: (value: Value) => void
  const promise = new Promise<Value>((settle) => (resolve = settle))
  return { promise, resolve }
}
