import { Readable } from 'node:stream'
import express from 'express'
import pino from 'pino'
import { expect, test } from 'vitest'
import { afterBody } from '../src/http/after-body.ts'
import { answering, Refused } from '../src/http/answering.ts'
import { answerErrors, tooLarge } from '../src/http/error-answers.ts'
import { createHttpServer } from '../src/http/http-server.ts'
import { jsonBody } from '../src/http/json-body.ts'
import { letSendersFinish } from '../src/http/unread-body.ts'
import { listening } from './listening.ts'
import { refusal } from './refusal.ts'

const MB = 1024 * 1024
const TOO_LARGE = tooLarge(MB)
const REFUSED = [
  413,
  refusal(
    'PAYLOAD_TOO_LARGE',
    'The request is larger than 1 MB, the limit here. Send files to /uploads, which takes up to 64 MB.',
  ),
]

/** Refuses what is sent to it: before a byte is read, in the middle, or as JSON that is too large. */
async function given() {
  const app = express().use(letSendersFinish)
  app.post('/at-once', (request, response) =>
    answering(request, response, () => Promise.reject(new Refused(413, TOO_LARGE))),
  )
  app.post('/in-the-middle', (request, response) =>
    answering(request, response, async () => {
      for await (const _piece of request.iterator({ destroyOnReturn: false }))
        throw new Refused(413, TOO_LARGE)
    }),
  )
  app.post('/json', ...jsonBody({ bytes: MB, seconds: 30 }), (_request, response) => void response.end())
  app.use(answerErrors(pino({ level: 'silent' })))
  const server = createHttpServer()
  server.on('request', app)
  return listening(server)
}

const inParts = (megabytes: number) =>
  Readable.toWeb(Readable.from(Array.from({ length: megabytes }, () => Buffer.alloc(MB, 'a,b\n'))))

test('whoever is refused early gets the answer and never a broken connection, 200 times', async () => {
  const url = await given()
  const sent = async (path: string, body: unknown, type: string) => {
    const headers = { 'content-type': type }
    const given = { method: 'POST', headers, body, duplex: 'half' } as RequestInit // newer than its types
    const answer = await fetch(`${url}${path}`, given)
    return [answer.status, await answer.json()]
  }
  const whole = Buffer.alloc(3 * MB, 'a,b\n')
  for (let time = 0; time < 40; time++) {
    expect(await sent('/at-once', whole, 'text/csv')).toEqual(REFUSED)
    expect(await sent('/at-once', inParts(3), 'text/csv')).toEqual(REFUSED)
    expect(await sent('/in-the-middle', whole, 'text/csv')).toEqual(REFUSED)
    expect(await sent('/in-the-middle', inParts(3), 'text/csv')).toEqual(REFUSED)
    expect((await sent('/json', whole, 'application/json'))[0]).toBe(413)
  }
})

test('an idle connection is kept longer than senders keep it, so that none is used just as it ends', async () => {
  const answer = await fetch(`${await given()}/at-once`, { method: 'POST' })
  expect(answer.headers.get('keep-alive')).toBe('timeout=75')
})

test('nobody is read on without end: after so many bytes, or so long, the answer goes all the same', async () => {
  const app = express()
  const most = { time: 200, bytes: 4 * MB }
  app.post('/', (request, response) => afterBody(request, () => void response.end('no'), most))
  const url = await listening(app)
  const sent = async (body: unknown) => {
    const given = { method: 'POST', body, duplex: 'half' } as RequestInit // newer than its types
    return (await fetch(url, given)).text()
  }
  const never = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('a')) })
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(MB)) })
  expect(await Promise.all([sent(never), sent(endless)])).toEqual(['no', 'no'])
})
