// Prints the whole schema to packages/db/database.sql, to be read as the printed GraphQL schema is: `pnpm db:print`.
import { writeFileSync } from 'node:fs'
import { startTestServer } from '../src/testing.ts'
import { DATABASE_SQL, printedDatabase } from './printed-database.ts'

const { adminUrl, stop } = await startTestServer()
try {
  writeFileSync(DATABASE_SQL, await printedDatabase(adminUrl))
} finally {
  await stop()
}
