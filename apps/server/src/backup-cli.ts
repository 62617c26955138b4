import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { refuseFullDatabase, unknownMigrations } from '@journeyline/db/backup/restore-database'
import { openSnapshot, type Snapshot } from '@journeyline/db/backup/snapshot'
import { backUp } from './backup/back-up.ts'
import { checkInstallation } from './backup/check-installation.ts'
import { verified } from './backup/manifest.ts'
import { refuseNoInstallation, withOwnDatabase } from './backup/own-database.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { bringSecret, secretApart, writeSecretApart } from './backup/secret-apart.ts'
import { openStorage } from './evidence/storage.ts'
import { ConfigError } from './kernel/config-error.ts'
import { type Config, dataDirOf, readConfig } from './start/config.ts'

const HELP = `Keeps this installation safe; DATA_DIR, DATABASE_URL and the others say which, as for the server.

  pnpm run backup FILE                    writes database and evidence into FILE, while the server runs or not
  pnpm run restore FILE [--new-secret]    brings them into an empty installation
  pnpm run check:data                     looks at the database, its counters and the evidence

  --new-secret   go on with another AUTH_SECRET than the one that the installation had

A generated secret is written apart, to FILE.secret; restore looks for it there. Neither file is encrypted.

Exit code: 0 all is well, 1 something is amiss and was told, 2 nothing was done.
`

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'new-secret': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const [command, file] = positionals
    if (!values.help && command === 'check' && file === undefined) return await check()
    if (!values.help && command === 'backup' && file !== undefined) return await backup(named(file))
    if (!values.help && command === 'restore' && file !== undefined)
      return await restore(named(file), values['new-secret'])
    process.stdout.write(HELP)
    return values.help ? 0 : 2
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n`)
    return 2
  }
}

async function backup(file: string): Promise<number> {
  const apart = secretApart(file, process.env)
  for (const place of [file, apart])
    if (place !== null && existsSync(place)) throw new ConfigError(isThere(place))
  return onSnapshot(async (snapshot, { evidence, secret }) => {
    const storage = await openStorage(evidence)
    // first the secret: no backup has its name without it
    const beforeNamed = () => (apart === null ? () => {} : writeSecretApart(apart, secret))
    const made = await backUp({ snapshot, storage, secret, file, now: new Date(), beforeNamed })
    const rows = made.tables.reduce((sum, table) => sum + table.rows, 0)
    say(`${file} holds ${rows} rows of ${made.tables.length} tables and ${made.evidence} files of evidence.`)
    say(
      apart
        ? `The secret lies apart, in ${apart}. Keep it in another place than the backup.`
        : 'AUTH_SECRET is not in it. Keep it where the backup is not.',
    )
    for (const hash of made.missing)
      say(`MISSING: the storage does not hold the content ${hash} whole. "run check:data" says whose it is.`)
    return made.missing.length > 0 ? 1 : 0
  })
}

async function restore(file: string, isNewSecret: boolean): Promise<number> {
  const manifest = await verified(file)
  const tooNew = unknownMigrations(manifest)
  if (tooNew) throw new ConfigError(tooNew)
  const dataDir = dataDirOf(process.env)
  bringSecret(file, manifest.secret, { env: process.env, dataDir }, isNewSecret)
  const config = readConfig()
  const storage = await openStorage(config.evidence)
  await withOwnDatabase(config, async (ownerUrl) => {
    await refuseFullDatabase(ownerUrl)
    await restoreBackup({ ownerUrl, storage, file, manifest })
  })
  say(
    `Restored as it was at ${manifest.createdAt}. Everybody signs in again. Look at it with "run check:data".`,
  )
  for (const hash of manifest.missing) say(`MISSING: the content ${hash} was not there to be backed up.`)
  return manifest.missing.length > 0 ? 1 : 0
}

async function check(): Promise<number> {
  return onSnapshot(async (snapshot, { evidence }) => {
    let amiss = 0
    for await (const { ok, line } of checkInstallation(snapshot, await openStorage(evidence))) {
      say(`${ok ? 'ok   ' : 'FAULT'}  ${line}`)
      if (!ok) amiss++
    }
    say(amiss === 0 ? 'All is well.' : `${amiss} ${amiss === 1 ? 'thing is' : 'things are'} amiss.`)
    return amiss === 0 ? 0 : 1
  })
}

async function onSnapshot<Result>(
  work: (snapshot: Snapshot, config: Config) => Promise<Result>,
): Promise<Result> {
  refuseNoInstallation(process.env, dataDirOf(process.env))
  const config = readConfig()
  return withOwnDatabase(config, async (ownerUrl) => {
    const snapshot = await openSnapshot(ownerUrl, config.secret)
    try {
      return await work(snapshot, config)
    } finally {
      await snapshot.close()
    }
  })
}

/** pnpm starts scripts at the repository's root; file names are meant from where the command was given. */
function named(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file)
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}

function isThere(file: string): string {
  return `${file} is there already. Name another.`
}

function inWords(error: unknown): string {
  const { code, path: file, dest, message } = error as NodeJS.ErrnoException & { dest?: string }
  if (code === 'EEXIST' && dest !== undefined) return isThere(dest)
  if (code === 'ENOENT') return `There is no file ${file}. Check the name.`
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${message}\n\n${HELP}` : (message ?? String(error))
}
