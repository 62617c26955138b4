import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSchema, type GraphQLInterfaceType, getNamedType, isObjectType } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { connectionFragment, type Module, refetchableFragment } from './relay-fragments.ts'
import { runTool } from './run-tool.ts'

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
const schema = buildSchema(sdl)
const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))

const folder = mkdtempSync(path.join(tmpdir(), 'journeyline-relay-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("Relay's compiler takes a refetchable fragment of every node type and every connection field", async () => {
  // counted in the text as well, so that none can get lost on the way
  expect(nodes).toHaveLength([...sdl.matchAll(/^type \w+ implements Node/gm)].length)
  expect(connections).toHaveLength([...sdl.matchAll(/: \w+Connection!?(?= @|$)/gm)].length)
  const modules = [
    ...nodes.map(refetchableFragment),
    ...connections.map(({ type, field }) =>
      connectionFragment(type, field, nodes.includes(type) || type === schema.getQueryType()),
    ),
  ]
  const { code, output } = await compile(modules)
  expect(code, output).toBe(0)
  // a document of each fragment, and of the query that each refetchable one is given
  const queries = modules.filter(({ text }) => text.includes('@refetchable')).length
  expect(output).toContain(`compiled documents: ${modules.length + queries} reader, ${queries} normalization`)
  console.info(
    `relay-compiler: ${nodes.length} node types, ${connections.length} connections, ${queries} refetchable`,
  )
})

test("Relay's compiler would say so if the schema broke its rules", async () => {
  const broken = sdl.replace(/^( {2}pageInfo: )PageInfo!/gm, '$1String!')
  expect(broken).not.toBe(sdl)
  const { code } = await compile(
    connections.map(({ type, field }) => connectionFragment(type, field, false)),
    broken,
  )
  expect(code).not.toBe(0)
})

async function compile(modules: Module[], schemaText = sdl) {
  const source = mkdtempSync(path.join(folder, 'source-'))
  mkdirSync(path.join(source, 'src'))
  writeFileSync(path.join(source, 'schema.graphql'), schemaText)
  writeFileSync(
    path.join(source, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      eagerEsModules: true,
    }),
  )
  for (const { name, text } of modules)
    writeFileSync(path.join(source, 'src', `${name}.ts`), `graphql\`\n${text}\n\`\n`)
  const { code, stdout, stderr } = await runTool(
    import.meta.resolve('relay-compiler/cli.js'),
    ['relay.config.json'],
    {
      cwd: source,
    },
  )
  return { code, output: stdout + stderr }
}
