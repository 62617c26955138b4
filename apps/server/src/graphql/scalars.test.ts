import type { GraphQLScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../start/schema.ts'

const scalar = (name: string) => schema.getType(name) as GraphQLScalarType

test.each([
  // the examples of the specification that the scalar names
  ['2011-08-30T13:22:53.108Z', '2011-08-30T13:22:53.108Z'],
  ['2011-08-30T13:22:53.108+00:00', '2011-08-30T13:22:53.108Z'],
  ['2011-08-30t13:22:53.108z', '2011-08-30T13:22:53.108Z'],
  ['2011-08-30T13:22:53.108-03:00', '2011-08-30T16:22:53.108Z'],
  ['2011-08-30T13:22:53.108+03:30', '2011-08-30T09:52:53.108Z'],
])('the moment %s is taken as %s', (text, moment) => {
  const { parseValue, serialize } = scalar('DateTime')
  expect(serialize(parseValue(text))).toBe(moment)
})

test.each([
  '2011-08-30T13:22:53.108-03',
  '2011-08-30T13:22:53.108912Z',
  '2011-08-30T24:22:53Z',
  '2011-08-30T13:22:53.108',
  '2011-08-30',
  '2011-08-30T13:22:53.108-00:00',
  '2011-08-30T13:22:53.108+03:30:15',
  '2011-08-30T24:22:53.108Z',
  '2010-02-30T21:22:53.108Z',
  '2010-02-11T21:22:53.108Z+25:11',
])('the text %s is no moment', (text) => {
  expect(() => scalar('DateTime').parseValue(text)).toThrow('is not a moment in time')
})

test.each([
  ['DateTime', 'https://scalars.graphql.org/andimarek/date-time.html'],
  ['LocalDate', 'https://scalars.graphql.org/andimarek/local-date.html'],
])('%s says which specification it follows', (name, url) => {
  expect(scalar(name).specifiedByURL).toBe(url)
})
