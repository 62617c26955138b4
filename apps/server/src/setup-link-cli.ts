import { hashPassword } from 'better-auth/crypto'
import { refuseNoInstallation } from './backup/own-database.ts'
import { systemClock } from './kernel/clock.ts'
import { isUnavailable } from './kernel/db-errors.ts'
import { createPeople } from './people/people.ts'
import { dataDirOf, readConfig } from './start/config.ts'
import { openDatabase } from './start/database.ts'
import { setupWords } from './start/setup-words.ts'

// Prints a new link that sets up the first administrator; the one before works no more.
try {
  process.stdout.write(await newLink())
} catch (error) {
  const away = 'The database went away; did its server stop? Ask for the link again.'
  process.stderr.write(`${isUnavailable(error) ? away : ((error as Error).message ?? error)}\n`)
  process.exitCode = 2
}

async function newLink(): Promise<string> {
  refuseNoInstallation(process.env, dataDirOf(process.env))
  const config = readConfig()
  const database = await openDatabase(config, { tell: (line) => process.stderr.write(`${line}\n`) })
  try {
    const link = await createPeople(database.auth, hashPassword, systemClock).setupLink(config.origin)
    if (link) return setupWords(link)
    return 'Somebody can sign in already; a staff admin invites the others in the console.\n'
  } finally {
    await database.close()
  }
}
