import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { startEmbedded } from '../src/embedded/embedded.ts'
import { cutLog } from '../src/embedded/embedded-log.ts'

const CHILD = new URL('./embedded-child.ts', import.meta.url).pathname

test('a folder is one server’s: a second one is refused in words, a command works beside it', async () => {
  const dir = givenFolder()
  const server = given(dir, 'server')
  const url = await server.says()
  expect(url).toMatch(/^postgresql:/)
  const second = given(dir, 'server')
  expect(await second.says()).toBe(
    `StartRefused: DATA_DIR ${dir} is in use by journeyline server (process ${server.child.pid}). Stop that first, or wait ` +
      'until it is done; a second server beside it needs a DATA_DIR of its own, or both share one PostgreSQL by DATABASE_URL.',
  )
  expect(await second.ended()).toBe(2)
  const command = given(dir, 'command')
  expect(await command.says()).toBe(url)
  command.stop()
  expect(await command.ended()).toBe(0)
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  server.stop()
  expect(await server.ended()).toBe(0)
  await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('a command that began PostgreSQL stops it when no other command uses it any more, and no server takes part', async () => {
  const dir = givenFolder()
  const first = given(dir, 'command')
  const url = await first.says()
  const other = given(dir, 'command')
  expect(await other.says()).toBe(url)
  expect(await given(dir, 'server').says()).toContain(
    `is in use by journeyline command (process ${first.child.pid}). Stop that first, or wait until it is done`,
  )
  first.stop()
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  other.stop()
  expect(await other.ended()).toBe(0)
  expect(await first.ended()).toBe(0)
  await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('a copy of a folder whose PostgreSQL runs gets a PostgreSQL of its own, and the original never hears of it', async () => {
  const [dir, copy] = [givenFolder(), givenFolder()]
  const original = given(dir, 'server')
  const url = await original.says()
  await ask(url, 'checkpoint')
  cpSync(dir, copy, { recursive: true })
  const restored = given(copy, 'server')
  const itsUrl = await restored.says()
  expect(itsUrl).toMatch(/^postgresql:/)
  expect(itsUrl).not.toBe(url)
  await ask(itsUrl, 'create table of_the_copy ()')
  expect(await ask(url, `select to_regclass('of_the_copy') as found`)).toEqual([{ found: null }])
})

test('a server starts again at once after a kill, with whatever number the old one’s postmaster.pid holds', async () => {
  const dir = givenFolder()
  const server = given(dir, 'server')
  await server.says()
  server.child.kill('SIGKILL')
  await server.ended()
  const again = given(dir, 'server')
  expect(await again.says()).toMatch(/^postgresql:/)
  again.stop()
  expect(await again.ended()).toBe(0)
  const numberOfAnother = `${process.pid}\n${dir}\n1\n1\n\n`
  writeFileSync(path.join(dir, 'pgdata', 'postmaster.pid'), numberOfAnother)
  expect(await given(dir, 'server').says()).toMatch(/^postgresql:/)
})

test('who keeps PostgreSQL hears of its end', async () => {
  const dir = givenFolder()
  const server = given(dir, 'server')
  await server.says()
  process.kill(
    Number(readFileSync(path.join(dir, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGKILL',
  )
  expect(await server.says()).toBe('lost: ended by SIGKILL')
  expect(await server.ended()).toBe(1)
})

test('nobody else reads in the data folder, and the log holds nothing that was only refused', async () => {
  const dir = path.join(givenFolder(), 'made-by-the-start')
  const embedded = await startEmbedded(dir, { durable: false })
  onTestFinished(() => embedded.stop())
  const url = embedded.urlFor('postgres')
  await expect(ask(url, 'select refused_column_of_nobody')).rejects.toThrow('does not exist')
  const log = path.join(dir, 'postgres.log')
  expect(readFileSync(log, 'utf8')).not.toContain('refused_column_of_nobody')
  const modes = [dir, log, path.join(dir, 'pgdata')].map((name) => (statSync(name).mode & 0o777).toString(8))
  expect(modes).toEqual(['700', '600', '700'])
})

test('a log that has grown too large is emptied, and its end is kept', () => {
  const file = path.join(givenFolder(), 'postgres.log')
  writeFileSync(file, 'short')
  cutLog(file, 10, 4)
  expect([readFileSync(file, 'utf8'), existsSync(`${file}.1`)]).toEqual(['short', false])
  writeFileSync(file, 'a long one, the end')
  cutLog(file, 10, 3)
  expect([readFileSync(file, 'utf8'), readFileSync(`${file}.1`, 'utf8')]).toEqual(['', 'end'])
})

function givenFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'journeyline-life-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A process that uses the folder's PostgreSQL: its address or why it was refused is the first thing that it says. */
function given(dir: string, as: 'server' | 'command') {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', '@journeyline/typescript', CHILD, dir, as],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const exited = once(child, 'exit') as Promise<[number | null]>
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  return {
    child,
    says: async () => (await lines.next()).value as string,
    stop: () => void child.stdin!.write('stop\n'),
    ended: async () => (await exited)[0],
  }
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
