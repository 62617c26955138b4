import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) { __typename
  ... on BatchRefusedError { message code values rows { refusal { message code values path } } } } }`

test('a refusal is told to people in a sentence, and to programs by its code and its facts', async () => {
  const { id, version } = await world.given.enrollment({ stage: 'PRACTICODE', since: '2026-11-02' })
  const moves = [{ enrollmentId: sealId('Enrollment', id), expectedVersion: version }]
  const { data } = await world.ask(staff, CHANGE, {
    input: { moves, toStage: 'TRAINING', effectiveOn: '2026-11-01', reason: 'Needs the basics again' },
  })
  const { __typename, rows, ...refusal } = data.changeStage
  expect(__typename).toBe('BatchRefusedError')
  const { learnerName } = refusal.values
  expect(refusal).toEqual({
    message: `${learnerName} has been in Practicode since November 2, 2026. Give that day or a later one.`,
    code: 'STAGE_CHANGE_BEFORE_STAGE',
    values: { learnerName, from: 'PRACTICODE', since: '2026-11-02' },
  })
  expect(rows).toEqual([{ refusal: { ...refusal, path: ['effectiveOn'] } }])
})

const CREATE = `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { __typename
  ... on InputError { message code values fields { path message code values } } } }`

test('what is wrong with each field is told in a sentence, and to programs by its code and its facts', async () => {
  const { programId } = await world.given.cohort()
  const days = { startsOn: '2026-09-14', expectedEndsOn: '2026-09-14' }
  const { data } = await world.ask(staff, CREATE, {
    input: {
      programId: sealId('Program', programId),
      details: { code: 'Fall 2026', name: 'x'.repeat(121), capacity: 0, ...days },
    },
  })
  const { __typename, fields, ...refusal } = data.createCohort
  expect(__typename).toBe('InputError')
  expect(fields).toEqual([
    {
      path: ['details', 'code'],
      ...{ code: 'COHORT_CODE_MALFORMED', values: {} },
      message: 'Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall.',
    },
    {
      path: ['details', 'name'],
      ...{ code: 'TEXT_TOO_LONG', values: { what: 'NAME', most: 120 } },
      message: 'Shorten the name to 120 characters or fewer.',
    },
    {
      path: ['details', 'capacity'],
      ...{ code: 'COHORT_CAPACITY_OUT_OF_RANGE', values: {} },
      message: 'Write the number of seats as a whole number from 1 to 10000.',
    },
    {
      path: ['details', 'expectedEndsOn'],
      ...{ code: 'COHORT_ENDS_BEFORE_START', values: {} },
      message: 'Give an end after the day the cohort starts.',
    },
  ])
  expect(refusal).toEqual({
    code: 'INPUT_REFUSED',
    message: fields.map(({ message }: { message: string }) => message).join(' '),
    values: {
      problems: fields.map(({ code, values }: { code: string; values: object }) => ({ code, values })),
    },
  })
})
