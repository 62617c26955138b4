import { createReadStream } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { StartRefused } from '@journeyline/db/start-refused'
import { refuseNoInstallation } from './backup/own-database.ts'
import { type FileChoice, importFile, LeftToServer } from './imports/import-file.ts'
import { clockAhead } from './kernel/clock.ts'
import { ConfigError } from './kernel/config-error.ts'
import { isRetryable, isUnavailable } from './kernel/db-errors.ts'
import { Refusal } from './kernel/errors.ts'
import { nobodyInParticular } from './kernel/viewer.ts'
import { dataDirOf, readConfig } from './start/config.ts'
import { openDatabase } from './start/database.ts'

const HELP = `Imports rosters, cohorts, Practicode readings and hours into this installation; a file is known by its first line.

  pnpm run import FILE [FILE...] [--create-cohorts] [--create-employers] [--dry-run]

  --create-cohorts    create the cohorts that a roster names and that do not exist
  --create-employers  create the employers that a roster names and that do not exist
  --dry-run           show what would happen and change nothing

Exit code: 0 all rows are good, 1 some rows were refused and the others imported, 2 something failed, 130 or 143 it was interrupted.
`

/** Its work waits for a worker as any other: what a person stopped here is not stopped there. */
const GOES_ON =
  'A file that was begun goes on with the server, now or at its next start; discard it on its page in the console if it should not, and look there before you import it again.'

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'create-cohorts': { type: 'boolean', default: false },
        'create-employers': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help || positionals.length === 0) {
      process.stdout.write(HELP)
      return values.help ? 0 : 2
    }
    return await importAll(positionals, {
      createCohorts: values['create-cohorts'],
      createEmployers: values['create-employers'],
      dryRun: values['dry-run'],
    })
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n`)
    return 2
  }
}

async function importAll(files: string[], choice: FileChoice): Promise<number> {
  refuseNoInstallation(process.env, dataDirOf(process.env))
  const config = readConfig()
  const clock = clockAhead(config.clock.shift)
  const database = await openDatabase(config, { tell: (line) => process.stdout.write(`${line}\n`) })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => endBy(signal))
  try {
    const importer = nobodyInParticular(database.staff)
    let worst = 0
    for (const name of files) {
      // pnpm starts scripts at the repository's root; file names are meant from where the command was given
      const file = path.resolve(process.env.INIT_CWD ?? '.', name)
      process.stdout.write(`${name}\n`)
      const open = () => createReadStream(file)
      const { refused } = await importFile(importer, { name: path.basename(file), open }, choice, {
        clock,
        say: (line) => process.stdout.write(`  ${line}\n`),
      })
      worst = Math.max(worst, refused > 0 ? 1 : 0)
    }
    return worst
  } finally {
    await database.close()
  }
}

/** What the database has not committed is taken back with the connection. */
function endBy(signal: 'SIGINT' | 'SIGTERM') {
  process.stderr.write(`Interrupted. ${GOES_ON}\n`)
  process.exit(128 + constants.signals[signal])
}

function inWords(error: unknown): string {
  if (error instanceof Refusal || error instanceof ConfigError || error instanceof StartRefused)
    return error.message
  if (error instanceof LeftToServer) return `Nothing more was heard of the file. ${GOES_ON}`
  if (isUnavailable(error)) return `The database went away; did its server stop? ${GOES_ON}`
  if (isRetryable(error)) return `The file met what others were writing at that moment. ${GOES_ON}`
  const { code, path: file, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `There is no file ${file}. Check the name.`
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${message}\n\n${HELP}` : (message ?? String(error))
}
