import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'

// What `gql.tada generate output` writes of a schema: the command itself reads tsconfig.json by a compiler API that TypeScript 7 has
// not, and can take this file's place once it does without.
for (const [audience, file] of [
  ['staff', 'schema.staff-admin.graphql'],
  ['employer', 'schema.employer.graphql'],
] as const) {
  const sdl = readFileSync(new URL(`../../apps/server/${file}`, import.meta.url), 'utf8')
  const introspection = minifyIntrospection(
    introspectionFromSchema(buildSchema(sdl), { descriptions: false }),
  )
  const folder = new URL(`src/gql-tada/${audience}/generated/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    new URL('env.d.ts', folder),
    outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }),
  )
}
