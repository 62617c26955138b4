import { expect, test } from 'vitest'
import { operationAsked } from './operation-asked.ts'

const ONE = 'query CopyLearners { learners { totalCount } }'
const TWO = `${ONE} query Employers { employers { totalCount } }`

test.each([
  ['the only operation of a document', 'CopyLearners', ONE, 'CopyLearners'],
  ['one of two operations', 'Employers', TWO, 'Employers'],
  ['a name that the editor had before', 'RecordHours', ONE, 'CopyLearners'],
  ['no name yet', undefined, ONE, 'CopyLearners'],
  ['a name that the editor had before, where two may be meant', 'RecordHours', TWO, undefined],
  ['a name before an operation without one', 'CopyLearners', '{ learners { totalCount } }', undefined],
  ['what cannot be read', 'CopyLearners', 'query {', 'CopyLearners'],
])('given %s, what is asked names what the document holds', (_, operationName, query, named) => {
  expect(operationAsked({ query, operationName })).toEqual({ query, operationName: named })
})
