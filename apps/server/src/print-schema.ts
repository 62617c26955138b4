import { writeFileSync } from 'node:fs'
import type { GraphQLSchema } from 'graphql'
import { printed } from './graphql/schemas/printed.ts'
import { schema, schemaOf, schemaOfSystems } from './start/schema.ts'

const print = (file: string, schema: GraphQLSchema) =>
  writeFileSync(new URL(`../${file}`, import.meta.url), `${printed(schema)}\n`)

print('schema.graphql', schema)
// what the two apps are written against
print('schema.staff-admin.graphql', schemaOf.STAFF_ADMIN)
print('schema.employer.graphql', schemaOf.EMPLOYER)
// what partners' systems will begin with
print('schema.systems.graphql', schemaOfSystems())
