import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { runTool } from './run-tool.ts'

const SERVER = fileURLToPath(new URL('..', import.meta.url))
const sdl = readFileSync(path.join(SERVER, 'schema.graphql'), 'utf8')
/** The schema with one type that no linter lets pass, to see that they look. */
const spoiled = `${sdl}\ntype bad_name { b: Int, a: Int }\n`

test('graphql-schema-linter has nothing to say, by all of its 19 rules', async () => {
  expect(await schemaLinter(sdl)).toEqual([])
  expect(await schemaLinter(spoiled)).toEqual([
    'defined-types-are-used',
    'fields-have-descriptions',
    'fields-have-descriptions',
    'type-fields-sorted-alphabetically',
    'types-are-capitalized',
    'types-have-descriptions',
  ])
})

test('graphql-eslint has nothing to say, by every schema and Relay rule but three exceptions', async () => {
  expect(await graphqlEslint(sdl)).toEqual([])
  expect(await graphqlEslint(spoiled)).toEqual(
    expect.arrayContaining(['@graphql-eslint/alphabetize', '@graphql-eslint/naming-convention']),
  )
})

/** Names of the rules that are broken. Both linters sort as the schema is sorted, in dictionary order. */
async function schemaLinter(text: string): Promise<string[]> {
  const sorted = ['type-fields', 'interface-fields', 'input-object-fields', 'enum-values']
  const order = Object.fromEntries(
    sorted.map((what) => [`${what}-sorted-alphabetically`, { sortOrder: 'lexicographical' }]),
  )
  const args = ['--stdin', '--format', 'json', '--rules-options', JSON.stringify(order)]
  const { stdout } = await runTool(import.meta.resolve('graphql-schema-linter/lib/cli.js'), args, {
    stdin: text,
  })
  return (JSON.parse(stdout) as { errors: { rule: string }[] }).errors.map(({ rule }) => rule).sort()
}

async function graphqlEslint(text: string): Promise<(string | null)[]> {
  const eslint = new ESLint({
    cwd: SERVER,
    overrideConfigFile: path.join(SERVER, 'conformance/eslint.config.mjs'),
  })
  const [file] = await eslint.lintText(text, { filePath: path.join(SERVER, 'schema.graphql') })
  return file!.messages.map(({ ruleId, message }) => ruleId ?? message)
}
