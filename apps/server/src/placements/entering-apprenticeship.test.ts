import { expect, test } from 'vitest'
import { answersOf } from '../../test/given/batch-rows.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) { __typename
  ... on Refusal { message path } ${answersOf('changeStage', 'enrollment { stage version } stageChange { overridden }')} } }`

const move = async (
  viewer: SignedIn,
  { id, version }: { id: string; version: number },
  toStage: string,
  more: object = {},
) => {
  const moves = [{ enrollmentId: sealId('Enrollment', id), expectedVersion: version }]
  const input = { moves, toStage, effectiveOn: '2026-11-20', ...more }
  const { data, errors } = await world.ask(viewer, CHANGE, { input })
  expect(errors).toBeUndefined()
  return data.changeStage
}

const employed = async (enrollmentId: string, startedOn: string, endedOn: string | null = null) =>
  world.database.staff.prisma.placement.create({
    data: {
      ...{ enrollmentId, employerId: (await world.given.employer()).id, startedOn: new Date(startedOn) },
      endedOn: endedOn === null ? null : new Date(endedOn),
    },
  })

test('given somebody whom nobody employs on the day, then the apprenticeship waits, from whatever stage', async () => {
  const sam = await world.given.staff()
  const noor = await world.given.enrollment({ stage: 'READY', since: '2026-10-05' })
  const refused = {
    __typename: 'BatchRefusedError',
    message:
      "You can't move Noor Khan to Apprenticeship yet: nobody employs them. Write the employment down first.",
  }
  expect(await move(sam, noor, 'APPRENTICESHIP')).toMatchObject(refused)
  await employed(noor.id, '2026-10-05', '2026-11-01')
  expect(await move(sam, noor, 'APPRENTICESHIP')).toMatchObject(refused)
  const zoe = await world.given.enrollment({ firstName: 'Zoe' })
  expect(await move(sam, zoe, 'APPRENTICESHIP', { reason: 'Trained elsewhere' })).toMatchObject({
    message:
      "You can't move Zoe Khan to Apprenticeship yet: nobody employs them. Write the employment down first.",
  })
})

test('given an employment that began later, then the refusal names its first day, from which it is possible', async () => {
  const sam = await world.given.staff()
  const noor = await world.given.enrollment({ stage: 'READY', since: '2026-10-05' })
  await employed(noor.id, '2026-11-16')
  expect(await move(sam, noor, 'APPRENTICESHIP', { effectiveOn: '2026-11-02' })).toMatchObject({
    message:
      "You can't move Noor Khan to Apprenticeship on November 2, 2026: as of that day, nobody employs them. All of it is met from November 16, 2026 on; give that day.",
  })
  expect(await move(sam, noor, 'APPRENTICESHIP', { effectiveOn: '2026-11-16' })).toMatchObject({
    rows: [{ enrollment: { stage: 'APPRENTICESHIP' } }],
  })
})

test('given a reason, then a staff admin moves somebody on all the same, and the history says what was open', async () => {
  const admin = await world.given.staff('STAFF_ADMIN')
  const noor = await world.given.enrollment({ stage: 'READY', since: '2026-10-05' })
  const override = { override: true, reason: 'The contract is on its way' }
  expect(await move(admin, noor, 'APPRENTICESHIP', override)).toMatchObject({
    rows: [
      {
        enrollment: { stage: 'APPRENTICESHIP' },
        stageChange: { overridden: ['nobody employs them'] },
      },
    ],
  })
})
