import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../schema.graphql', import.meta.url)), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

type Described = { at: string; says: string }
const said = (at: string, of: { description?: string | null | undefined }): Described => ({
  at,
  says: of.description ?? '',
})

const fieldsWithArguments = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })),
  )

const inputs: { at: string; input: GraphQLArgument | GraphQLInputField }[] = [
  ...fieldsWithArguments.flatMap(({ at, field }) =>
    field.args.map((input) => ({ at: `${at}(${input.name}:)`, input })),
  ),
  ...types
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((input) => ({ at: `${type.name}.${input.name}`, input })),
    ),
]

const everything: Described[] = [
  ...types.map((type) => said(type.name, type)),
  ...fieldsWithArguments.map(({ at, field }) => said(at, field)),
  ...inputs.map(({ at, input }) => said(at, input)),
  ...types
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value) => said(`${type.name}.${value.name}`, value))),
]

test('every type, field, argument and value is described, and none by a number of our own lists', () => {
  const ofOurs = /\([A-DQ]\d{1,2}\b|\b[A-DQ]\d{1,2}-[A-DQ]?\d/
  expect(everything.filter(({ says }) => says === '' || ofOurs.test(says))).toEqual([])
})

test('every id that is asked for says of which type it is', () => {
  const ids = inputs.filter(({ input }) => getNamedType(input.type).name === 'ID')
  const known = /[Ii]ds? of (the type `\w+`|a learner, enrollment)|as the API gave|^These and no others/
  expect(ids.length).toBeGreaterThan(100)
  expect(ids.filter(({ input }) => !known.test(input.description ?? '')).map(({ at }) => at)).toEqual([])
})

test('every mutation says who may ask for it', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields())
  const who =
    /(Staff only|Staff admins only|Employers only|Staff and employers|[Oo]pen to everyone who has one)\./
  expect(mutations.filter(({ description }) => !who.test(description ?? '')).map(({ name }) => name)).toEqual(
    [],
  )
})
