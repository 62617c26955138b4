import { beforeEach, expect, test } from 'vitest'
import { useHours } from '../../../test/given/written-hours.ts'
import { openId, sealId } from '../../graphql/global-id.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { facts, written, decide, mutate, world } = useHours()
let another: SignedIn
beforeEach(async () => {
  another = await world.given.staff()
})

/** A line of a file that one of the staff sent in and another had written. */
async function ofFile(sentBy: SignedIn | null, writtenBy: SignedIn | null, onDay: string) {
  const { prisma } = world.database.staff
  const file = await prisma.import.create({
    data: {
      ...{ kind: 'HOURS', fileName: 'hours-march.csv', status: 'APPLIED', appliedAt: new Date() },
      createdById: sentBy?.personId ?? null,
    },
  })
  const placement = await prisma.placement.findUniqueOrThrow({ where: { id: openId(facts.placementId).id } })
  const { enrollmentId, learnerId, employerId, id: placementId } = placement
  const { id } = await prisma.hoursEntry.create({
    data: {
      ...{ enrollmentId, learnerId, employerId, placementId, kind: 'OJT', minutes: 60, source: 'IMPORT' },
      ...{ onDay: new Date(onDay), importId: file.id, writtenById: writtenBy?.personId ?? null },
    },
  })
  return sealId('HoursEntry', id)
}

/** Which of some hours are somebody's to approve: by each of them, and by the list of what is. */
async function toApprove(viewer: SignedIn, ids: string[]): Promise<string[]> {
  const { data } = await world.ask(
    viewer,
    `query ($ids: [ID!]) { all: hoursToDecide(filter: { ids: $ids }) { nodes { id mayApprove { allowed } } }
      own: hoursToDecide(filter: { ids: $ids, mayApprove: true }) { nodes { id } } }`,
    { ids },
  )
  const allowed = data.all.nodes.filter(
    ({ mayApprove }: { mayApprove: { allowed: boolean } }) => mayApprove.allowed,
  )
  const idsOf = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort()
  expect(idsOf(data.own.nodes)).toEqual(idsOf(allowed))
  return idsOf(data.own.nodes)
}

const approved = async (viewer: SignedIn, ...ids: string[]): Promise<string[]> => {
  const { rows } = await decide(viewer, 'approve', ids)
  return ids.filter((_id, index) => rows[index].outcome === 'UPDATED')
}

test('given a file, then neither who sent it in nor who had it written approves its hours, and anybody else does', async () => {
  const { staff, admin, maria } = facts
  const ids = [
    await ofFile(staff, admin, '2026-11-16'),
    await ofFile(staff, admin, '2026-11-17'),
    await ofFile(null, null, '2026-11-18'),
  ]
  expect(await toApprove(staff, ids)).toEqual([ids[2]])
  expect(await toApprove(admin, ids)).toEqual([ids[2]])
  expect(await toApprove(another, ids)).toEqual([...ids].sort())
  expect(await toApprove(maria, ids)).toEqual([...ids].sort())
  expect(await approved(staff, ids[0]!)).toEqual([])
  expect(await approved(admin, ids[0]!)).toEqual([])
  expect(await approved(another, ids[0]!)).toEqual([ids[0]])
  expect(await approved(maria, ids[1]!)).toEqual([ids[1]])
  expect(await approved(staff, ids[2]!)).toEqual([ids[2]])
})

test('given hours that were rejected, when somebody else sends them again, then they are theirs', async () => {
  const { staff, maria } = facts
  const first = await written(staff)
  await decide(maria, 'reject', [first])
  const {
    rows: [{ hoursEntry }],
  } = await mutate(
    another,
    'resubmitHours',
    { entries: [{ hoursEntryId: first, details: { minutes: 420 } }] },
    'rows { hoursEntry { id } }',
  )
  expect(await approved(another, hoursEntry.id)).toEqual([])
  expect(await approved(staff, hoursEntry.id)).toEqual([hoursEntry.id])
})

test('given a stand-in, then they approve what the supervisor wrote who named them, and not what they wrote', async () => {
  const { maria, omar } = facts
  await mutate(maria, 'createDelegation', {
    fromId: sealId('Person', maria.personId),
    toId: sealId('Person', omar.personId),
    details: { startsOn: '2026-11-23', endsOn: '2026-11-27' },
  })
  const [ofMaria, ofOmar] = [await written(maria), await written(omar, { onDay: '2026-11-19' })]
  expect(await approved(omar, ofMaria, ofOmar)).toEqual([ofMaria])
  expect(await approved(maria, ofOmar)).toEqual([ofOmar])
})
