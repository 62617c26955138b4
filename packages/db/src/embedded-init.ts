import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Launcher } from './embedded-launcher.ts'

/** Makes a new database cluster in `data`; under a temporary name first, so that a kill leaves no half one. */
export function initialize(bin: string, data: string, launch: Launcher) {
  const unfinished = `${data}.init-${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (launch.ids.uid !== undefined) chownSync(unfinished, launch.ids.uid, launch.ids.gid ?? launch.ids.uid)
  const [command, args] = launch.wrap(path.join(bin, 'initdb'), [
    ...['-D', unfinished, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ])
  const result = spawnSync(command, args, { ...launch.ids, encoding: 'utf8' })
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Error(`initdb failed: ${result.stderr || result.error?.message}`)
  }
  renameSync(unfinished, data)
}
