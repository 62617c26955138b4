import { buildSchema, isInterfaceType } from 'graphql'
import { expect, test } from 'vitest'
import sdl from '../../../server/schema.graphql?raw'
import { possibleTypes } from './possible-types.ts'

test('the cache knows every way the API says no', () => {
  const schema = buildSchema(sdl)
  const refusal = schema.getType('Refusal')
  const inSchema = isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : []
  expect([...possibleTypes.Refusal].sort()).toEqual(inSchema.sort())
})
