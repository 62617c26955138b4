import { hashPassword } from 'better-auth/crypto'
import { createPeople } from './auth/people.ts'
import { setupWords } from './auth/setup-words.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'

// Prints a new link that sets up the first administrator; the one before works no more.
const config = readConfig()
const database = await openDatabase(config, { tell: (line) => process.stderr.write(`${line}\n`) })
try {
  const link = await createPeople(database.auth, hashPassword, systemClock).setupLink(config.origin)
  process.stdout.write(
    link
      ? setupWords(link)
      : 'Somebody can sign in already; a staff admin invites the others in the console.\n',
  )
} finally {
  await database.close()
}
