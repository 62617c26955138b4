import { numberEvents } from '@journeyline/db/events/number-events'
import { beforeEach, expect, test } from 'vitest'
import { useSignOffs } from '../../test/given/sign-offs.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
const { facts, signedOff, revoke } = useSignOffs(world)

/** Noor works for Maria's employer since October 5, and from November 2 for another as well. */
let [hers, rivals] = ['', '']
beforeEach(async () => {
  hers = facts.placementId
  const { id } = await world.database.staff.prisma.placement.create({
    data: {
      ...{ enrollmentId: facts.enrollment, employerId: facts.rival.employerId! },
      ...{ startedOn: toDate('2026-11-02'), alongsideReason: 'HANDOVER' },
    },
  })
  rivals = sealId('Placement', id)
})

/** Of Noor's sign-offs that the viewer sees: the competency, and the employment it is told of. */
const seen = async (viewer: SignedIn, filter: object = {}) => {
  const whose = viewer.kind === 'STAFF' ? { enrollmentId: facts.enrollmentId } : {}
  const { data, errors } = await world.ask(
    viewer,
    'query ($filter: SignOffFilter) { signOffs(filter: $filter) { nodes { competency { code } placement { id } } } }',
    { filter: { ...whose, ...filter } },
  )
  expect(errors).toBeUndefined()
  const rows = data.signOffs.nodes.map(
    (row: { competency: { code: string }; placement: { id: string } | null }) => [
      row.competency.code,
      row.placement?.id ?? null,
    ],
  )
  return Object.fromEntries(rows)
}

test('given an apprentice of two employers, then each is told of its own employment, and staff of the one that began last', async () => {
  await signedOff(facts.staff, 'JF1.A', { judgedOn: '2026-10-12' })
  await signedOff(facts.staff, 'JF1.B')
  expect(await seen(facts.maria)).toEqual({ 'JF1.A': hers, 'JF1.B': hers })
  expect(await seen(facts.maria, { placementId: hers })).toEqual({ 'JF1.A': hers, 'JF1.B': hers })
  expect(await seen(facts.maria, { placementId: rivals })).toEqual({})
  expect(await seen(facts.rival)).toEqual({ 'JF1.B': rivals })
  expect(await seen(facts.rival, { placementId: rivals })).toEqual({ 'JF1.B': rivals })
  expect(await seen(facts.staff)).toEqual({ 'JF1.A': hers, 'JF1.B': rivals })
  expect(await seen(facts.staff, { placementId: hers })).toEqual({ 'JF1.A': hers })
  expect(await seen(facts.staff, { placementId: rivals })).toEqual({ 'JF1.B': rivals })

  await world.database.staff.prisma.placement.updateMany({
    where: { enrollmentId: facts.enrollment, employerId: facts.rival.employerId! },
    data: { endedOn: toDate('2026-11-10') },
  })
  expect(await seen(facts.staff)).toEqual({ 'JF1.A': hers, 'JF1.B': hers })
  expect(await seen(facts.staff, { placementId: hers })).toEqual({ 'JF1.A': hers, 'JF1.B': hers })
  expect(await seen(facts.staff, { placementId: rivals })).toEqual({})
  expect(await seen(facts.rival)).toEqual({})
})

test('given an apprentice of two employers, when a sign-off is revoked, then each hears of its own employment, and staff of the enrollment', async () => {
  const signOffId = await signedOff(facts.staff, 'JF1.B')
  expect((await revoke(facts.staff, signOffId)).__typename).toBe('RevokeSignOffSuccess')
  await numberEvents(world.database.worker.pool)
  const told = async (viewer: SignedIn) => {
    const { data } = await world.ask(
      viewer,
      '{ events(last: 1, filter: { types: [COMPETENCY_SIGN_OFF_REVOKED] }) { nodes { subjectId touches data } } }',
    )
    return data.events.nodes
  }
  const competencyId = facts.competency('JF1.B')
  const what = { competencyId, competency: 'JF1.B' }
  for (const [viewer, placementId] of [
    [facts.maria, hers],
    [facts.rival, rivals],
  ] as const)
    expect(await told(viewer)).toEqual([
      {
        subjectId: signOffId,
        touches: [signOffId, competencyId, placementId],
        data: { ...what, placementId },
      },
    ])
  const { enrollmentId } = facts
  expect(await told(facts.staff)).toEqual([
    {
      subjectId: signOffId,
      touches: expect.arrayContaining([signOffId, enrollmentId, competencyId]),
      data: { ...what, enrollmentId },
    },
  ])
})

test('given many sign-offs, then their employments are looked for in one statement', async () => {
  const statements = async () => {
    const before = world.statements.length
    await seen(facts.maria, { placementId: hers })
    return world.statements.length - before
  }
  await signedOff(facts.staff, 'JF1.A')
  const few = await statements()
  for (const code of ['JF1.B', 'JF2.A', 'JF2.B', 'JF2.C']) await signedOff(facts.staff, code)
  expect(await statements()).toBe(few)
})
