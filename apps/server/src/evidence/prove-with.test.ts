import { expect, test } from 'vitest'
import { givenEvidence } from '../../test/given/evidence.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { NotFoundError } from '../kernel/errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { proveWith } from './prove-with.ts'

const world = useWorld()
const db = () => world.database.staff.prisma

/** An apprentice with a sign-off, and two files that nobody linked yet. */
async function signedOff(sender: 'STAFF' | 'EMPLOYER' = 'STAFF') {
  const given = givenEvidence(world)
  const { learner, learnerId, placement, employerId, enrollment } = await given.apprentice()
  const [sam, maria] = [await world.given.staff(), await world.given.employerPerson(employerId)]
  const send = () => (sender === 'STAFF' ? given.file(sam, { learner }) : given.file(maria, { placement }))
  const [one, other] = [await send(), await send()]
  const { id: signOffId } = await given.signOff(enrollment.id)
  return { sam, maria, learnerId, signOffId, one, other, placement, enrollment }
}

const prove = (
  viewer: SignedIn,
  files: string[],
  { learnerId, signOffId }: { learnerId: string; signOffId: string },
) =>
  viewer.transaction((tx) =>
    proveWith(
      tx,
      viewer,
      files.map((file) => sealId('EvidenceFile', file)),
      { learnerId, proves: 'SIGN_OFF', provesId: signOffId },
    ),
  )
const linked = async (...ids: string[]) =>
  (
    await db().evidenceFile.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      select: { signOffId: true },
    })
  ).map(({ signOffId }) => signOffId)

test.each(['STAFF', 'EMPLOYER'] as const)(
  'files that %s sent in prove what is written down',
  async (sender) => {
    const { sam, maria, learnerId, signOffId, one, other } = await signedOff(sender)
    const viewer = sender === 'STAFF' ? sam : maria
    await prove(viewer, [one, other, one], { learnerId, signOffId })
    expect(await linked(one, other)).toEqual([signOffId, signOffId])
    expect(
      await db().auditEntry.findMany({
        where: { subjectId: one, act: 'evidence.linked' },
        select: { actorId: true, detail: true },
      }),
    ).toEqual([{ actorId: viewer.personId, detail: { proves: 'SIGN_OFF', provesId: signOffId } }])
  },
)

test('no file is fine, and says nothing', async () => {
  const { sam, learnerId, signOffId } = await signedOff()
  await expect(prove(sam, [], { learnerId, signOffId })).resolves.toBeUndefined()
})

test("another learner's file, a removed one and one that proves something already refuse the whole act", async () => {
  const { sam, learnerId, signOffId, one, other } = await signedOff()
  const another = await signedOff()
  const proven = { learnerId, signOffId }
  await expect(prove(sam, [one, another.one], proven)).rejects.toMatchObject({
    name: 'RuleError',
    message: 'scan.pdf was sent in for somebody else. Add the file here again.',
    path: ['evidenceFileIds'],
  })
  await db().evidenceFile.update({
    where: { id: other },
    data: { removedAt: new Date(), removedReason: 'It shows a patient.' },
  })
  await expect(prove(sam, [one, other], proven)).rejects.toMatchObject({
    name: 'RuleError',
    message: 'scan.pdf was removed meanwhile. Add the file again.',
    path: ['evidenceFileIds'],
  })
  expect(await linked(one)).toEqual([null])
  await prove(sam, [one], proven)
  await expect(
    prove(sam, [one], { ...proven, signOffId: (await givenSecond(learnerId)).id }),
  ).rejects.toMatchObject({
    name: 'RuleError',
    message: 'scan.pdf already proves something else. Add the file again to prove this as well.',
    path: ['evidenceFileIds'],
  })
})

test('an employer links what it sees: the files of others do not exist', async () => {
  const { maria, learnerId, signOffId, one } = await signedOff('STAFF')
  await expect(prove(maria, [one], { learnerId, signOffId })).rejects.toThrow(NotFoundError)
})

test("an employer can't have a file prove what it does not see, whatever it asks of the database", async () => {
  const { maria, learnerId, one } = await signedOff('EMPLOYER')
  const foreign = await signedOff('EMPLOYER')
  await expect(prove(maria, [one], { learnerId, signOffId: foreign.signOffId })).rejects.toMatchObject({
    message: expect.stringContaining('row-level security'),
  })
  expect(await linked(one)).toEqual([null])
})

test('a file that two acts want at once proves one of them', async () => {
  const { sam, learnerId, signOffId, one } = await signedOff()
  const second = (await givenSecond(learnerId)).id
  const outcomes = await Promise.allSettled(
    [signOffId, second].map((id) => prove(sam, [one], { learnerId, signOffId: id })),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

/** Another sign-off of the learner, of another level. */
async function givenSecond(learnerId: string) {
  const first = await db().signOff.findFirstOrThrow({ where: { enrollment: { learnerId } } })
  const { id: _, ...facts } = first
  return db().signOff.create({ data: { ...facts, level: first.level - 1 } })
}
