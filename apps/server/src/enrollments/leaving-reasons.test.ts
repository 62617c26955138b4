import { expect, test } from 'vitest'
import { answersOf } from '../../test/given/batch-rows.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) {
  __typename
  ... on Refusal { message path }
  ${answersOf('changeStage', 'stageChange { toStage reason leavingReason recordedBy { label } }')}
} }`

/** Noor in a program of the code, whom staff lets leave. */
async function givenLeaving(code = 'US-MC') {
  const staff = await world.given.staff()
  const { id: programId } = await world.given.program(code)
  const { id: cohortId } = await world.given.cohort({ programId })
  const noor = await world.given.enrollment({ cohortId, stage: 'TRAINING', since: '2026-10-01' })
  const leave = async (more: object) => {
    const moves = [{ enrollmentId: sealId('Enrollment', noor.id), expectedVersion: noor.version }]
    const input = { moves, toStage: 'WITHDRAWN', effectiveOn: '2026-11-20', reason: 'No work left', ...more }
    const { data, errors } = await world.ask(staff, CHANGE, { input })
    expect(errors).toBeUndefined()
    return data.changeStage
  }
  return { staff, leave }
}

test('given nobody said why somebody leaves, then nobody leaves', async () => {
  const { leave } = await givenLeaving()
  expect(await leave({})).toMatchObject({
    message: 'Say why Noor Khan leaves: give one of the reasons, beside what you write about it.',
    path: ['leavingReason'],
  })
})

test('given a reason of the country, then it stands in the history beside what was written, and once', async () => {
  const { staff, leave } = await givenLeaving()
  const left = {
    ...{ toStage: 'WITHDRAWN', reason: 'No work left', leavingReason: 'LAID_OFF' },
    recordedBy: { label: staff.name },
  }
  expect(await leave({ leavingReason: 'LAID_OFF' })).toMatchObject({
    rows: [{ outcome: 'UPDATED', stageChange: left }],
  })
  expect(await leave({ leavingReason: 'LAID_OFF' })).toMatchObject({
    rows: [{ outcome: 'SAME', stageChange: left }],
  })
})

test('given a reason of another country, then it is refused with those there are', async () => {
  const { leave } = await givenLeaving('WALES-CC')
  expect(await leave({ leavingReason: 'LAID_OFF' })).toMatchObject({
    message: expect.stringMatching(/^“Laid off” is no reason of this program\. Give one of .*Made redundant/),
  })
  expect(await leave({ leavingReason: 'REDUNDANT' })).toMatchObject({
    rows: [{ stageChange: { leavingReason: 'REDUNDANT' } }],
  })
})

test('given another move, then it has no reason for leaving', async () => {
  const { leave } = await givenLeaving()
  expect(await leave({ toStage: 'PRACTICODE', leavingReason: 'HEALTH' })).toMatchObject({
    message: 'Only who leaves the program has a reason for leaving. Leave it out.',
  })
})
