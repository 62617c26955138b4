import type { GraphQLResolveInfo } from 'graphql'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { WHY } from '../../../test/given/batch-rows.ts'
import { useWorld } from '../../../test/kit.ts'
import { hoursWord } from '../../hours/words.ts'
import { RuleError } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { schema } from '../../start/schema.ts'
import { sealId } from '../global-id.ts'
import { locateRows } from './located.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

const REFUSED = `__typename ... on Refusal {
  path ... on NotFoundError { missing { path id } } ... on InputError { fields { path } }
  ... on BatchRefusedError { rows { outcome ${WHY} } }
}`
const refused = async (act: string, type: string, input: object) => {
  const document = `mutation ($input: ${type}!) { done: ${act}(input: $input) { ${REFUSED} } }`
  const { data, errors } = await world.ask(staff, document, { input })
  expect(errors).toBeUndefined()
  return data.done
}

test('of many apprentices, those that do not exist are named with their places', async () => {
  const { id } = await world.given.enrollment({ stage: 'APPRENTICESHIP' })
  const [first, second] = [sealId('Enrollment', uuidv7()), sealId('Enrollment', uuidv7())]
  const ids = [sealId('Enrollment', id), first, second]
  const moves = ids.map((enrollmentId) => ({ enrollmentId, expectedVersion: 1 }))
  const given = await refused('changeStage', 'ChangeStageInput', {
    ...{ moves, toStage: 'COMPLETED', effectiveOn: '2026-11-23' },
  })
  expect(given).toMatchObject({ __typename: 'BatchRefusedError', path: ['override'] })
  expect(given.rows.slice(1)).toMatchObject(
    [first, second].map((id, index) => {
      const path = ['moves', String(index + 1), 'enrollmentId']
      return { refusal: { __typename: 'NotFoundError', path, missing: [{ path, id }] } }
    }),
  )
  const entries = ids.map((enrollmentId) => ({
    ...{ apprentice: { enrollmentId }, kind: 'RTI', onDay: '2026-11-20', minutes: 60 },
  }))
  expect((await refused('recordHours', 'RecordHoursInput', { entries })).rows).toMatchObject([
    { outcome: 'NOT_DONE', refusal: null },
    ...[first, second].map((id, index) => {
      const path = ['entries', String(index + 1), 'apprentice', 'enrollmentId']
      return { outcome: 'REFUSED', refusal: { __typename: 'NotFoundError', missing: [{ path, id }] } }
    }),
  ])
})

test('given rows that one refusal refuses, as the database does of a row that is sent twice, then each is told its own place', () => {
  const rule = new RuleError(hoursWord('HOURS_DAY_FULL_MEANWHILE'), 'minutes')
  const rows = [0, 1].map((index) => ({ index, outcome: 'REFUSED' as const, done: null, refusal: rule }))
  const info = { parentType: schema.getMutationType()!, fieldName: 'recordHours' } as GraphQLResolveInfo
  const located = locateRows(rows, { input: { entries: [{}, {}] }, list: 'entries', info })
  expect(located.map(({ refusal }) => refusal.path)).toEqual(
    ['0', '1'].map((index) => ['entries', index, 'minutes']),
  )
  for (const { refusal } of located) {
    expect(refusal).toBeInstanceOf(RuleError)
    expect(refusal.message).toBe(rule.message)
  }
})

test('one thing that does not exist is named, however it was asked for: unknown, of another type, or no id at all', async () => {
  for (const id of [sealId('Learner', uuidv7()), sealId('Cohort', uuidv7()), 'x'])
    expect(
      await refused('recordCeuEntry', 'RecordCeuEntryInput', {
        learnerId: id,
        details: {
          ...{ earnedOn: '2026-11-20', units: 100, title: 'Modifiers', sponsor: 'AAPC', indexNumber: 'A-1' },
          ...{ bodies: ['AAPC'], fromAhima: false, hiimDomain: false },
        },
      }),
      id,
    ).toMatchObject({
      __typename: 'NotFoundError',
      path: ['learnerId'],
      missing: [{ path: ['learnerId'], id }],
    })
})

test('what a rule knows by a field of its own is told where the input has it', async () => {
  const details = {
    ...{ firstName: 'Noor', lastName: 'Khan', email: 'noor@example.org', dateOfBirth: '2026-11-24' },
    ...{ language: 'en', openToRemote: false, workSettings: [] },
  }
  expect(await refused('createLearner', 'CreateLearnerInput', { details })).toMatchObject({
    path: ['details', 'dateOfBirth'],
  })
  expect(
    await refused('createLearner', 'CreateLearnerInput', {
      details: { ...details, firstName: '', lastName: '' },
    }),
  ).toEqual({
    __typename: 'InputError',
    path: ['details', 'firstName'],
    fields: [{ path: ['details', 'firstName'] }, { path: ['details', 'lastName'] }],
  })
})
