import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isUnionType,
} from 'graphql'

/*
 * Writes for every mutation of each audience's schema what a typed client makes of its result: a switch that knows every type that it
 * may have, and for each of those one that forgot it. The compiler has to take the first; the others have to be errors to it.
 */
for (const [audience, file] of [
  ['staff', 'schema.staff-admin.graphql'],
  ['employer', 'schema.employer.graphql'],
] as const) {
  const sdl = readFileSync(new URL(`../../apps/server/${file}`, import.meta.url), 'utf8')
  const acts = Object.values(buildSchema(sdl).getMutationType()!.getFields())
  const resultOf = (from: string) => `import type { ResultOf } from '${from}'`
  write(`client-preset/${audience}`, acts, [
    resultOf('@graphql-typed-document-node/core'),
    "import { graphql } from '../../generated/gql.ts'",
  ])
  write(`gql-tada/${audience}`, acts, [resultOf('gql.tada'), "import { graphql } from '../../graphql.ts'"])
}

function write(client: string, acts: GraphQLField<unknown, unknown>[], imports: string[]) {
  const file = new URL(`src/${client}/acts/generated/every-act.ts`, import.meta.url)
  mkdirSync(path.dirname(file.pathname), { recursive: true })
  writeFileSync(file, `${[...imports, ...acts.map(handled)].join('\n\n')}\n`)
}

function handled({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const union = getNamedType(type)
  if (!isUnionType(union)) throw new Error(`${name} has a result of one type only`)
  const act = name.charAt(0).toUpperCase() + name.slice(1)
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `const ${act} = graphql(\`
  mutation ${act}(${declared}) {
    ${name}(${passed}) { __typename ... on Refusal { code message path } }
  }
\`)
type ${act}Result = NonNullable<ResultOf<typeof ${act}>['${name}']>
${[undefined, ...union.getTypes()].map((forgotten) => told(act, union, forgotten)).join('\n')}`
}

/** A function that tells what came of an act, without one of the types that its result may have. */
function told(act: string, union: GraphQLUnionType, forgotten?: GraphQLObjectType): string {
  const cases = union.getTypes().filter((type) => type !== forgotten)
  const isRefusal = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Refusal')
  return `export function told${act}${forgotten ? `Without${forgotten.name}` : ''}(result: ${act}Result): string {
  switch (result.__typename) {
${cases.map((type) => `    case '${type.name}': return ${isRefusal(type) ? 'result.message' : "'done'"}`).join('\n')}
    default: {${forgotten ? `\n      // @ts-expect-error: ${forgotten.name} is forgotten` : ''}
      const never: never = result
      return never
    }
  }
}`
}
