import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { failedStart, startServer } from './server-process.ts'

test('a second server on a data folder is refused, and the first goes on', async () => {
  const dir = newFolder()
  const first = await givenServer(dir)
  expect(await failedStart({ DATA_DIR: dir })).toEqual({
    ...{ code: 1, signal: null },
    message: expect.stringContaining(
      `is in use by journeyline server (process ${first.pid}). Stop that first`,
    ),
  })
  expect((await first.get('/readyz')).status).toBe(200)
})

test('a server whose database ends, ends too and says so; started again, both are there', async () => {
  const dir = newFolder()
  const server = await givenServer(dir)
  const [pid] = readFileSync(path.join(dir, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  expect(await server.exited).toEqual([1, null])
  expect(server.said()).toContain(
    'The embedded database is gone (ended by SIGKILL), so this server ends. Start it again; both come back.',
  )
  expect((await (await givenServer(dir)).get('/readyz')).status).toBe(200)
})

test('a start that fails takes the database that it has started with it', async () => {
  const dir = newFolder()
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as AddressInfo
  expect(await failedStart({ DATA_DIR: dir, PORT: String(port) })).toEqual({
    ...{ code: 1, signal: null },
    message: `Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or set PORT to a free one.`,
  })
  expect(processesIn(dir)).toEqual([])
})

async function givenServer(dir: string) {
  const server = await startServer({ DATA_DIR: dir })
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
  })
  return server
}

function newFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'journeyline-own-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Processes whose command line names the folder. */
const processesIn = (dir: string) =>
  spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(dir))
