import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../conformance/server-process.ts'
import { jsonBody } from '../src/http/json-body.ts'
import { listening } from './listening.ts'

const MB = 1024 * 1024
const PATHS = ['/api/auth/sign-in/email', '/api/auth/sign-out', '/graphql']

test('bodies of any size from nobody are refused, and the server with 200 MB of memory goes on', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'journeyline-size-'))
  const server = await startServer({ DATA_DIR: dir, NODE_OPTIONS: '--max-old-space-size=200' })
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
    rmSync(dir, { recursive: true, force: true })
  })
  const answers = await Promise.all(PATHS.map((address) => refusalOf(`${server.url}${address}`, 160)))
  expect(answers).toEqual([
    { status: 413, code: 'PAYLOAD_TOO_LARGE' },
    { status: 413, code: 'PAYLOAD_TOO_LARGE' },
    { status: 413, code: 'PAYLOAD_TOO_LARGE' },
  ])
  expect((await server.get('/healthz')).status).toBe(200)
})

test('a body that dawdles is answered, and its connection ends', async () => {
  const app = express()
  app.post('/', ...jsonBody({ bytes: 1000, seconds: 0.2 }), (_request, response) => void response.end())
  const url = await listening(app)
  const dawdling = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } })
  const ended = new Promise<void>((resolve) => dawdling.on('close', resolve))
  const answered = new Promise<number | undefined>((resolve) =>
    dawdling.on('response', (response) => resolve(response.resume().statusCode)),
  )
  dawdling.on('error', () => {}).write('{"a": ')
  expect(await answered).toBe(408)
  await ended
})

/** Sends so many megabytes of JSON, in pieces, without saying how many. */
async function refusalOf(url: string, megabytes: number) {
  const piece = Buffer.alloc(MB, '[],')
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ === 0) controller.enqueue(Buffer.from('['))
      if (sent > megabytes) controller.close()
      else controller.enqueue(piece)
    },
  })
  const headers = { 'content-type': 'application/json', origin: new URL(url).origin }
  const response = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  const told = (await response.json()) as { code?: string; errors?: { extensions: { code: string } }[] }
  return { status: response.status, code: told.code ?? told.errors?.[0]?.extensions.code }
}
