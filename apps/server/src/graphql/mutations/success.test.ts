import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../start/schema.ts'
import { successOf } from './success.ts'

const successes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => name.endsWith('Success'))

test('what a mutation returns stands in its success under its own name, never as data', () => {
  expect(successes.length).toBe(Object.keys(schema.getMutationType()!.getFields()).length)
  const said = successes.flatMap((type) =>
    Object.values(type.getFields()).map(({ name }) => `${type}.${name}`),
  )
  expect(said.filter((name) => name.endsWith('.data'))).toEqual([])
  expect(said).toEqual(
    expect.arrayContaining([
      'UpdateCohortSuccess.cohort',
      'RecordHoursSuccess.rows',
      'CreateCourseSectionSuccess.courseSection',
      'InvitePersonSuccess.link',
    ]),
  )
})

test('what removes a thing gives the id that is gone', () => {
  const removing = Object.keys(schema.getMutationType()!.getFields()).filter((name) =>
    /^(remove|delete|discard)/.test(name),
  )
  const without = removing.filter((name) => {
    const { removedId } = successes.find((type) => type.name === successOf(name))!.getFields()
    return removedId === undefined
  })
  // a person's name and a file's line stay on record
  expect(without).toEqual(['removeEvidence', 'removePerson'])
})

test('a success says of each thing what it is', () => {
  const { courseSection } = (
    schema.getType('CreateCourseSectionSuccess') as (typeof successes)[0]
  ).getFields()
  const { hoursEntry } = (schema.getType('RecordHoursRow') as (typeof successes)[0]).getFields()
  expect([courseSection!.description, hoursEntry!.description]).toEqual([
    'The course section, as it is now.',
    'The hours entry, as it is now. Null where the row is refused or was not done.',
  ])
})
