import { possibleTypes } from '@journeyline/api-client/possible-types'
import { buildSchema, isInterfaceType } from 'graphql'
import { expect, test } from 'vitest'
import sdl from '../../../server/schema.graphql?raw'

test.each(Object.entries(possibleTypes))('the cache knows every type behind %s', (name, known) => {
  const schema = buildSchema(sdl)
  const type = schema.getType(name)
  const inSchema = isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []
  expect([...known].sort()).toEqual(inSchema.sort())
})
