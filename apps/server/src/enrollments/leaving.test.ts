import { expect, test } from 'vitest'
import { answersOf } from '../../test/given/batch-rows.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) { __typename
  ... on Refusal { message path } ${answersOf('changeStage', 'enrollment { stage placements { endedOn endReason } } stageChange { id }')} } }`
const UNDO = `mutation ($input: UndoStageChangeInput!) { undoStageChange(input: $input) { __typename
  ... on UndoStageChangeSuccess { enrollment { stage placements { endedOn endReason } } } ... on Refusal { message } } }`

/** An apprentice who last worked on November 18, and the way out of the program. */
async function givenApprentice() {
  const sam: SignedIn = await world.given.staff()
  const { id, version, learnerId } = await world.given.enrollment({
    ...{ stage: 'APPRENTICESHIP', since: '2026-10-05' },
  })
  const { prisma } = world.database.staff
  const employer = await world.given.employerPerson()
  const employerId = employer.employerId!
  const { id: placementId } = await prisma.placement.create({
    data: { enrollmentId: id, employerId, startedOn: new Date('2026-10-05') },
  })
  await prisma.hoursEntry.create({
    data: {
      ...{ enrollmentId: id, learnerId, employerId, placementId, kind: 'OJT', minutes: 60 },
      ...{ onDay: new Date('2026-11-18'), source: 'PERSON' },
    },
  })
  const leave = async (effectiveOn: string, more: object = {}) => {
    const moves = [{ enrollmentId: sealId('Enrollment', id), expectedVersion: version }]
    const input = {
      moves,
      toStage: 'WITHDRAWN',
      effectiveOn,
      leavingReason: 'MOVED_AWAY',
      reason: 'Moved away',
      ...more,
    }
    const { data, errors } = await world.ask(sam, CHANGE, { input })
    expect(errors).toBeUndefined()
    return data.changeStage
  }
  const undo = async (stageChangeId: string) =>
    (await world.ask(sam, UNDO, { input: { stageChangeId, reason: 'Wrong learner' } })).data.undoStageChange
  return { leave, undo, employer, placementId: sealId('Placement', placementId) }
}

test('given who leaves the program, then the employment ends on that day, and goes on where leaving is undone', async () => {
  const { leave, undo } = await givenApprentice()
  expect(await leave('2026-11-17')).toMatchObject({
    message:
      'Noor Khan worked on November 18, 2026, and the employment ends with the program. Give that day or a later one, or let the employment go on.',
    path: ['effectiveOn'],
  })
  const left = await leave('2026-11-18')
  expect(left.rows).toMatchObject([
    {
      enrollment: {
        stage: 'WITHDRAWN',
        placements: [{ endedOn: '2026-11-18', endReason: 'LEFT_PROGRAM' }],
      },
    },
  ])
  expect(await undo(left.rows[0].stageChange.id)).toMatchObject({
    enrollment: { stage: 'APPRENTICESHIP', placements: [{ endedOn: null, endReason: null }] },
  })
})

test('given who leaves the program and stays employed, then the employment goes on, whenever they worked', async () => {
  const { leave } = await givenApprentice()
  expect((await leave('2026-11-17', { keepPlacements: true })).rows).toMatchObject([
    { enrollment: { stage: 'WITHDRAWN', placements: [{ endedOn: null, endReason: null }] } },
  ])
})

test('given who left the program, then whoever employed them sees them no longer as it goes on', async () => {
  const { leave, employer, placementId } = await givenApprentice()
  await leave('2026-11-18')
  const { data } = await world.ask(
    employer,
    'query ($id: ID!) { node(id: $id) { ... on Placement { endedOn stage } } }',
    { id: placementId },
  )
  expect(data.node).toEqual({ endedOn: '2026-11-18', stage: 'WITHDRAWN' })
})
