import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { superuserPassword } from './embedded-init.ts'

/** The address of a database on the cluster in `data`, as its superuser. */
export const addressOn = (port: number, data: string) => (database: string) =>
  `postgresql://postgres:${superuserPassword(data)}@127.0.0.1:${port}/${database}`

/** Whether PostgreSQL runs on a folder: it does, nobody does, or somebody is just beginning or ending. */
export type Found = { state: 'RUNNING'; port: number; pid: number } | { state: 'NOBODY' | 'BUSY' }

/**
 * Who runs on the cluster in `data`. Its `postmaster.pid` is only a hint: in a copy of a folder it speaks of the original's
 * server, and after a crash of whatever has that number now. Such a file is taken away, as PostgreSQL would obey it.
 */
export async function findRunning(data: string): Promise<Found> {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return { state: 'NOBODY' }
  const text = readFileSync(file, 'utf8')
  const [pid, port] = [0, 3].map((line) => Number(text.split('\n')[line])) as [number, number]
  if (!pid || !port) return { state: 'NOBODY' }
  const answer = await whoAnswers(port, data)
  if (answer === 'OURS') return { state: 'RUNNING', port, pid }
  if (answer === 'NOT_YET') return { state: 'BUSY' }
  const whose = answer === 'ANOTHER' ? 'ANOTHER' : whoseProcess(pid, data)
  if (whose === 'OURS') return { state: 'BUSY' }
  if (whose === 'ANOTHER' && existsSync(file) && readFileSync(file, 'utf8') === text) rmSync(file)
  return { state: 'NOBODY' }
}

/**
 * Who listens on the port: the PostgreSQL of this folder, another one, nobody, or one that takes no connections at the
 * moment. One that is asked to read a file written here a moment ago, and can, runs on this very folder.
 */
export async function whoAnswers(
  port: number,
  data: string,
): Promise<'OURS' | 'ANOTHER' | 'NOT_YET' | 'NOBODY'> {
  const client = new pg.Client({
    connectionString: addressOn(port, data)('postgres'),
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
  })
  client.on('error', () => {})
  const proof = `journeyline-${randomUUID()}`
  try {
    await client.connect()
    writeFileSync(path.join(data, proof), proof, { mode: 0o644 })
    const { rows } = await client.query<{ text: string | null }>(
      'select pg_read_file($1, 0, 100, true) as text',
      [proof],
    )
    return rows[0]!.text === proof ? 'OURS' : 'ANOTHER'
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (code === '57P03') return 'NOT_YET'
    return code.startsWith('28') ? 'ANOTHER' : 'NOBODY'
  } finally {
    rmSync(path.join(data, proof), { force: true })
    await client.end().catch(() => {})
  }
}

/** Whether a process works in this folder, as a PostgreSQL does from its first moment; Linux alone tells. */
function whoseProcess(pid: number, data: string): 'OURS' | 'ANOTHER' | 'UNKNOWN' {
  if (process.platform !== 'linux') return 'UNKNOWN'
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(data)]
    return its.ino === ours.ino && its.dev === ours.dev ? 'OURS' : 'ANOTHER'
  } catch {
    return 'UNKNOWN' // it has ended, or is not ours to look at: PostgreSQL itself decides
  }
}
