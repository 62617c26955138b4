import { expect, test } from 'vitest'
import { unique } from '../../test/given/unique.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const COHORT = 'code name startsOn expectedEndsOn capacity seatsTaken version program { code }'
const CREATE = `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { __typename
  ... on CreateCohortSuccess { cohort { id ${COHORT} } }
  ... on Refusal { message } ... on InputError { fields { path message } }
  ... on AlreadyThereError { path existing { id } } } }`
const UPDATE = `mutation ($input: UpdateCohortInput!) { updateCohort(input: $input) { __typename
  ... on UpdateCohortSuccess { cohort { ${COHORT} } } ... on Refusal { message }
  ... on RuleError { path } ... on StaleVersionError { currentVersion } } }`

const details = () => ({
  ...{ code: unique('fall'), name: 'Fall 2026' },
  ...{ startsOn: '2026-09-14', expectedEndsOn: '2027-08-30', capacity: 40 },
})
const programId = async () => sealId('Program', (await world.given.program()).id)

test('a cohort is opened in a program, and a code serves one cohort of it only', async () => {
  const sam = await world.given.staff()
  const cohort = details()
  const input = { programId: await programId(), details: cohort }
  const { data } = await world.ask(sam, CREATE, { input })
  const { id } = data.createCohort.cohort
  const opened = { id, ...cohort, seatsTaken: 0, version: 1, program: { code: 'US-MC' } }
  expect(data.createCohort).toEqual({ __typename: 'CreateCohortSuccess', cohort: opened })
  const seen = await world.ask(sam, `query ($id: ID!) { cohort(id: $id) { id ${COHORT} } }`, { id })
  expect(seen).toEqual({ data: { cohort: opened } })
  expect(await world.ask(sam, CREATE, { input })).toEqual({ data })
  const other = { ...input, details: { ...cohort, name: 'Another' } }
  expect(await world.ask(sam, CREATE, { input: other })).toEqual({
    data: {
      createCohort: {
        ...{ __typename: 'AlreadyThereError', path: ['details', 'code'], existing: { id } },
        message: `Another cohort of this program has the code ${cohort.code}. Give another.`,
      },
    },
  })
})

test('every wrong detail of a cohort is told at once', async () => {
  const sam = await world.given.staff()
  const wrong = { ...details(), code: 'Fall 2026', expectedEndsOn: '2026-09-14', capacity: 0 }
  const answer = await world.ask(sam, CREATE, {
    input: { programId: await programId(), details: wrong },
  })
  expect(answer.data.createCohort).toEqual({
    __typename: 'InputError',
    message:
      'Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall. Write the number of seats as a whole number from 1 to 10000. Give an end after the day the cohort starts.',
    fields: [
      {
        path: ['details', 'code'],
        message: 'Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall.',
      },
      {
        path: ['details', 'capacity'],
        message: 'Write the number of seats as a whole number from 1 to 10000.',
      },
      { path: ['details', 'expectedEndsOn'], message: 'Give an end after the day the cohort starts.' },
    ],
  })
})

test('a cohort is edited by one at a time, and keeps the seats that are taken', async () => {
  const sam = await world.given.staff()
  const cohort = await world.given.cohort({ name: 'Fall 2026', capacity: 5 })
  await world.given.enrollment({ cohortId: cohort.id })
  await world.given.enrollment({ cohortId: cohort.id })
  const edited = { ...details(), name: 'Fall 2026 evening' }
  const edit = async (expectedVersion: number, changes = {}) => {
    const input = {
      cohortId: sealId('Cohort', cohort.id),
      expectedVersion,
      details: { ...edited, ...changes },
    }
    return (await world.ask(sam, UPDATE, { input })).data.updateCohort
  }
  expect(await edit(1)).toEqual({
    __typename: 'UpdateCohortSuccess',
    cohort: { ...edited, seatsTaken: 2, version: 2, program: { code: 'US-MC' } },
  })
  expect(await edit(1, { capacity: 6 })).toEqual({
    __typename: 'StaleVersionError',
    currentVersion: 2,
    message:
      'Fall 2026 evening was changed by you meanwhile. Read it again, look at the change, and try again.',
  })
  expect(await edit(2, { capacity: 1 })).toEqual({
    __typename: 'RuleError',
    path: ['details', 'capacity'],
    message: "Fall 2026 evening can't have 1 seat: 2 seats are taken. Write 2 or more.",
  })
})

test('cohorts are found by their name', async () => {
  const sam = await world.given.staff()
  const name = unique('Evenings')
  const { code } = await world.given.cohort({ name, capacity: 5 })
  const found = await world.ask(
    sam,
    `query ($text: String) { cohorts(filter: { text: $text }, first: 5) { totalCount edges { node { ${COHORT} } } } }`,
    { text: name },
  )
  const node = {
    ...{ code, name, startsOn: '2026-09-14', expectedEndsOn: '2027-08-30' },
    ...{ capacity: 5, seatsTaken: 0, version: 1, program: { code: 'US-MC' } },
  }
  expect(found).toEqual({ data: { cohorts: { totalCount: 1, edges: [{ node }] } } })
})
