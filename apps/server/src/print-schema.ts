import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { alphabetical } from './graphql/alphabetical.ts'
import { schema } from './start/schema.ts'

writeFileSync(new URL('../schema.graphql', import.meta.url), `${alphabetical(printSchema(schema))}\n`)
