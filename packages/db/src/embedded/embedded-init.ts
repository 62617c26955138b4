import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { StartRefused } from '../start-refused.ts'
import type { Launcher } from './embedded-launcher.ts'

/**
 * Makes a new database cluster in `data`; under a temporary name first, so that a kill leaves no half one. Its superuser
 * has a password that lies in the cluster: others on this machine reach the port too, and may see no row by that.
 */
export function initialize(bin: string, data: string, launch: Launcher) {
  removeUnfinished(data)
  const unfinished = `${data}.init-${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  const password = `${unfinished}.password`
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(password, randomBytes(32).toString('base64url'), { mode: 0o600 })
  for (const made of [unfinished, password]) {
    if (launch.ids.uid !== undefined) chownSync(made, launch.ids.uid, launch.ids.gid ?? launch.ids.uid)
  }
  const [command, args] = launch.wrap(path.join(bin, 'initdb'), [
    ...['-D', unfinished, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`],
    ...['--no-sync', '-E', 'UTF8', ...localeFlags(bin)],
  ])
  const result = spawnSync(command, args, { ...launch.ids, encoding: 'utf8' })
  if (result.status !== 0) {
    for (const made of [unfinished, password]) rmSync(made, { recursive: true, force: true })
    throw new StartRefused(
      `No database could be made in ${path.dirname(data)}: ${firstLine(result.stderr || result.error?.message)}`,
    )
  }
  renameSync(password, path.join(unfinished, PASSWORD_FILE))
  try {
    renameSync(unfinished, data)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(path.join(data, 'PG_VERSION'))) throw error // else another process was a moment faster: there is one
  }
}

/** The same order everywhere, whatever the machine's libraries think; before PostgreSQL 17 only the machine could give one. */
function localeFlags(bin: string): string[] {
  const major = /\d+/.exec(
    spawnSync(path.join(bin, 'initdb'), ['--version'], { encoding: 'utf8' }).stdout ?? '',
  )
  if (major && Number(major[0]) < 17) return ['--locale=C.UTF-8']
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
}

/** Half-made clusters of processes that were killed while they made them. */
function removeUnfinished(data: string) {
  for (const name of readdirSync(path.dirname(data))) {
    const maker = /^pgdata\.init-(\d+)(\.password)?$/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker))) rmSync(path.join(path.dirname(data), name), { recursive: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const firstLine = (text = '') =>
  text
    .replace(/^initdb: (error: )?/, '')
    .trim()
    .split('\n')[0]

const PASSWORD_FILE = 'superuser-password'

/** The superuser's password of a cluster; empty for one made before there were any. */
export function superuserPassword(data: string): string {
  const file = path.join(data, PASSWORD_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
