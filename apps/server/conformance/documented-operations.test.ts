import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  print,
  printSchema,
  validate,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { examplesOf } from '../../explorer/src/examples/examples-of.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { operationsOf } from '../test/documents.ts'
import { type TwoEmployers, twoEmployers } from '../test/given/two-employers.ts'
import { useWorld } from '../test/kit.ts'
import { variablesOf } from '../test/values.ts'

// The inspector in the format that Node loads by itself, and with the graphql that it loads: one module for both.
const require = createRequire(import.meta.url)
const { coverage } = require('@graphql-inspector/core') as typeof import('@graphql-inspector/core')
const native = require('graphql') as typeof import('graphql')

const FOLDER = fileURLToPath(new URL('../../../docs/operations/', import.meta.url))
const AUDIENCES = [
  { role: 'STAFF_ADMIN', app: 'admin', folder: 'staff' },
  { role: 'EMPLOYER', app: 'employer', folder: 'employer' },
] as const

const world = useWorld()
let rows: TwoEmployers

beforeAll(async () => {
  rows = await twoEmployers(world)
})

describe.each(AUDIENCES)('what is documented for $folder', ({ role, app, folder }) => {
  const operations = readdirSync(path.join(FOLDER, folder)).flatMap((file) =>
    operationsIn(readFileSync(path.join(FOLDER, folder, file), 'utf8')),
  )

  test('is of their schema, and whatever field their schema has stands in an operation: of the documents, of their app or of the explorer', () => {
    const schema = schemaOf[role]
    const wrong = operations.filter(({ text }) => validate(schema, parse(text)).length > 0)
    expect(wrong.map(({ name }) => name)).toEqual([])
    const texts = [
      ...operations.map(({ text }) => text),
      ...operationsOf(app).values(),
      ...examplesOf({ role }).flatMap(({ document, find }) => (find ? [document, find] : [document])),
    ]
    const { types } = coverage(
      native.buildSchema(printSchema(schema)),
      texts.map((text) => new native.Source(text)),
    )
    const met = reachable(schema)
    const missing = Object.entries(types).flatMap(([type, { children }]) =>
      met.has(type)
        ? Object.entries(children).flatMap(([field, { hits }]) => (hits > 0 ? [] : [`${type}.${field}`]))
        : [],
    )
    expect(missing).toEqual([])
  })

  test('is answered without an error, each query as one of them asks it', async () => {
    const viewer: SignedIn = role === 'EMPLOYER' ? rows.employer : rows.staffAdmin
    const failed: unknown[] = []
    for (const { name, kind, text } of operations) {
      if (kind !== 'query') continue
      const { errors } = await world.ask(viewer, text, {
        ...variablesOf(text, {}, schemaOf[role]),
        ...idsFor(text),
      })
      if (errors) failed.push({ name, errors })
    }
    expect(failed).toEqual([])
  })
})

/** The operations of a file of documents, each by itself. */
function operationsIn(file: string) {
  return parse(file)
    .definitions.filter((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition')
    .map((one) => ({ name: one.name?.value, kind: one.operation, text: print(one) }))
}

/** Ids for the variables that are named for a type, such as `$placementId`: one's own where one has any. */
function idsFor(text: string): Record<string, string | string[] | undefined> {
  const named = [...text.matchAll(/\$(\w+)Id: ID!/g)].map(([, name]) => name!)
  const first = (type: string) => rows.own[type]?.[0] ?? rows.foreign[type]?.[0]
  if (text.includes('$ids: ')) return { ids: [first('Placement')!] }
  return Object.fromEntries(
    named.map((name) => [`${name}Id`, first(name.charAt(0).toUpperCase() + name.slice(1))]),
  )
}

/** The types that fields lead to; some refusals stand in every schema although nothing answers them there yet. */
function reachable(schema: GraphQLSchema): Set<string> {
  const met = new Set<string>()
  const follow = (type: GraphQLNamedType | null | undefined) => {
    if (!type || met.has(type.name)) return
    met.add(type.name)
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) follow(possible)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) follow(getNamedType(field.type))
  }
  follow(schema.getQueryType())
  follow(schema.getMutationType())
  return met
}
