import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
const schema = buildSchema(read('../schema.graphql'))
const mutations = Object.values(schema.getMutationType()!.getFields())
const verbOf = (name: string) => /^[a-z]+/.exec(name)![0]
const called = (verb: string) => mutations.filter(({ name }) => verbOf(name) === verb)

/** The verbs as the glossary lists them. */
const [, listed = ''] = read('../../../docs/glossary.md').split('\n## Verbs\n')
const verbs = [...listed.matchAll(/^\| ([a-z][a-z, ]*?) +\| /gm)]
  .flatMap(([, some]) => some!.split(', '))
  .filter((verb) => verb !== 'verb')

function successOf({ name, type }: (typeof mutations)[number]) {
  const result = getNamedType(type)
  const success = isUnionType(result) && result.getTypes().find((one) => one.name.endsWith('Success'))
  if (!success) throw new Error(`${name} has no success.`)
  return Object.values(success.getFields())
}

test('given the verbs of the glossary, then every mutation begins with one of them, and each of them begins one', () => {
  expect([...new Set(mutations.map(({ name }) => verbOf(name)))].sort()).toEqual([...verbs].sort())
})

test('given what creates or records, then it answers with the thing, whole', () => {
  const none = [...called('create'), ...called('record')].filter(
    (mutation) => !successOf(mutation).some(({ type }) => isObjectType(getNamedType(type))),
  )
  // a link is shown once and kept by nobody: there is no thing to ask for again
  expect(none.map(({ name }) => name)).toEqual(['createPasswordResetLink'])
})

test('given what updates, then it takes details, and they have to be there', () => {
  const without = called('update').filter(({ name }) => {
    const input = schema.getType(`${name[0]!.toUpperCase()}${name.slice(1)}Input`)
    const details = isInputObjectType(input) ? input.getFields().details : undefined
    return !(details && isNonNullType(details.type))
  })
  expect(without.map(({ name }) => name)).toEqual([])
})

test('given what makes, records or grants, then what is said of the thing stands in details, or in a list of many', () => {
  const making = ['create', 'record', 'grant', 'enroll', 'invite'].flatMap(called)
  const flat = making.flatMap(({ name, args }) => {
    const input = getNamedType(args[0]!.type)
    const fields = isInputObjectType(input) ? Object.values(input.getFields()) : []
    return fields
      .filter(
        ({ name: field, type }) => isScalarType(getNamedType(type)) && !/Ids?$|^expectedVersion$/.test(field),
      )
      .map((field) => `${name}: ${field.name}`)
  })
  expect(flat).toEqual([])
})

test('given what deletes, then it answers the id that is gone, and nothing else does', () => {
  const answering = mutations.filter((mutation) =>
    successOf(mutation).some(({ name }) => name === 'removedId'),
  )
  expect(answering.map(({ name }) => name)).toEqual(called('delete').map(({ name }) => name))
})
