import { writeFileSync } from 'node:fs'
import { type GraphQLSchema, printSchema } from 'graphql'
import { alphabetical } from './graphql/alphabetical.ts'
import { schema, schemaOf } from './start/schema.ts'

const print = (file: string, printed: GraphQLSchema) =>
  writeFileSync(new URL(`../${file}`, import.meta.url), `${alphabetical(printSchema(printed))}\n`)

print('schema.graphql', schema)
// what the two apps are written against
print('schema.staff-admin.graphql', schemaOf.STAFF_ADMIN)
print('schema.employer.graphql', schemaOf.EMPLOYER)
