import { expect, test } from 'vitest'
import { nameSamePerson } from './same-name.ts'

test.each([
  ['Maria Delgado', 'maria  delgado', true],
  ['Maria Delgado, Coding manager', 'Maria Delgado', true],
  ['Maria Delgado', 'Maria Delgado, RHIA, Coding manager', true],
  ['Maria Delgado Coding manager', 'Maria Delgado', true],
  ['Maria Delgado', 'Maria Lopez', false],
  ['Maria', 'Maria Delgado', false],
  ['Noor Khan', 'Noor Khanna', false],
])('%s and %s name one person: %s', (one, other, same) => {
  expect([nameSamePerson(one, other), nameSamePerson(other, one)]).toEqual([same, same])
})
