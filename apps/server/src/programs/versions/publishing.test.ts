import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { ask, auditOf, changed, DELETE, drafted } from '../../../test/given/drafts.ts'
import { givenDraft, standardIn } from '../../../test/given/versions.ts'
import { useWorld } from '../../../test/kit.ts'
import { openId } from '../../graphql/global-id.ts'
import { orVersionKept } from './version-kept.ts'

const world = useWorld()

test('a draft may be saved with problems, which it tells where they are; it is published once they are mended', async () => {
  const { admin, draft, save, publish } = await drafted(world)
  const broken = changed(({ particulars }) => {
    particulars.onetCode = '29-2017.00'
  })
  const { programVersion } = await save(broken)
  expect(programVersion.problems[0]).toEqual({
    severity: 'ERROR',
    path: ['particulars', 'onetCode'],
    message: 'There is no O*NET code 29-2017.00: 29-2071.00 is meant. Write that.',
  })
  expect(await publish(2)).toEqual({
    __typename: 'RuleError',
    message: "Medical Coder, version 2 can't be published yet: one problem is marked in it. Mend it first.",
    path: ['programVersionId'],
  })
  await save(US_MEDICAL_CODER, { expectedVersion: 2 })
  expect(await publish(3)).toEqual({
    __typename: 'PublishProgramVersionSuccess',
    programVersion: {
      status: 'PUBLISHED',
      version: 4,
      publishedAt: '2026-11-23T15:00:00.000Z',
      publishedBy: { label: 'Sam Okafor' },
    },
  })
  expect(await auditOf(world, draft.id)).toMatchObject([
    { act: 'program_version.created' },
    {
      act: 'program_version.saved',
      detail: { differences: [{ field: 'onetCode', before: '29-2071.00', after: '29-2017.00' }] },
    },
    { act: 'program_version.saved' },
    { act: 'program_version.published', actorId: admin.personId, detail: { effectiveFrom: '2026-11-23' } },
  ])
  const saved = await world.database.staff.prisma.event.findMany({
    where: { subjectId: openId(draft.id).id, act: 'program_version.saved' },
    orderBy: { written: 'asc' },
  })
  expect(saved.map(({ data }) => data)).toMatchObject([
    { changed: ['particulars'], version: 2 },
    { changed: ['particulars'], version: 3 },
  ])
})

test('a published version stays as it is', async () => {
  const { admin, draft, save, publish } = await drafted(world)
  await publish()
  const [edited, again, deleted] = [
    await save({ ...US_MEDICAL_CODER, title: 'Later' }, { expectedVersion: 2 }),
    await publish(2),
    await ask(world, admin, DELETE, { programVersionId: draft.id, expectedVersion: 2 }),
  ]
  expect([edited, again, deleted].map(({ message }) => message)).toEqual([
    'Medical Coder, version 2 is published, and what people started on does not change. Write a new version instead.',
    'Medical Coder, version 2 is published already.',
    'Medical Coder, version 2 is published. Make it a draft again first; that works while nobody has started on it.',
  ])
  expect(await standardIn(world, draft.id)).toEqual(US_MEDICAL_CODER)
})

test('saving and publishing at once never publish what was not read', async () => {
  const { draft, save, publish } = await drafted(world)
  const later = { ...US_MEDICAL_CODER, title: 'Later' }
  const [saved, published] = await Promise.all([save(later), publish()])
  expect([
    ['UpdateProgramVersionSuccess', 'StaleVersionError', 'Later'],
    ['RuleError', 'PublishProgramVersionSuccess', US_MEDICAL_CODER.title],
  ]).toContainEqual([saved.__typename, published.__typename, (await standardIn(world, draft.id)).title])
})

test('of two drafts for one day published at once, one is told to choose a later day', async () => {
  const { admin, programId, firstId, publish } = await drafted(world)
  const other = await givenDraft(world, admin, { programId, basedOnProgramVersionId: firstId })
  const answers = await Promise.all([publish(), publish(1, other.id)])
  expect(answers).toContainEqual({
    __typename: 'RuleError',
    message: 'The version before counts from November 23, 2026. Give a later day for this one.',
    path: ['programVersionId'],
  })
  expect(answers).toContainEqual(expect.objectContaining({ __typename: 'PublishProgramVersionSuccess' }))
})

test('a published version becomes a draft again while nobody has started on it and another one is published', async () => {
  const { programId, firstId, draft, publish, withdraw } = await drafted(world)
  expect(await withdraw(1, firstId)).toEqual({
    __typename: 'RuleError',
    message:
      'Medical Coder, version 1 is the only published version, and enrollments begin on it. Publish another version first.',
  })
  await publish()
  expect(await withdraw()).toEqual({
    __typename: 'UnpublishProgramVersionSuccess',
    programVersion: { status: 'DRAFT', version: 3, publishedAt: null },
  })
  await publish(3)
  const cohort = await world.given.cohort({ programId: openId(programId).id })
  const { programVersionId } = await world.given.enrollment({ cohortId: cohort.id, enrolledOn: '2026-11-23' })
  expect(programVersionId).toBe(openId(draft.id).id)
  expect(await withdraw(4)).toEqual({
    __typename: 'RuleError',
    message:
      'One learner has started on Medical Coder, version 2, and they keep it. Write a new version instead.',
  })
})

test('a draft is deleted, and the audit trail keeps what it said', async () => {
  const { admin, draft, save } = await drafted(world)
  await save({ ...US_MEDICAL_CODER, title: 'Given up' })
  const input = { programVersionId: draft.id, expectedVersion: 2 }
  expect(await ask(world, admin, DELETE, { ...input, expectedVersion: 1 })).toEqual({
    __typename: 'StaleVersionError',
  })
  expect(await ask(world, admin, DELETE, input)).toEqual({
    __typename: 'DeleteProgramVersionSuccess',
    removedId: draft.id,
    program: { versions: { edges: [{ node: { number: 1 } }] } },
  })
  expect(await ask(world, admin, DELETE, input)).toEqual({ __typename: 'NotFoundError' })
  expect((await auditOf(world, draft.id)).at(-1)).toMatchObject({
    act: 'program_version.deleted',
    detail: { number: 2, standard: { title: 'Given up' } },
  })
})

test('a write that the database refuses because a version is published says what the rule says', async () => {
  const { firstId } = await drafted(world)
  const { id } = openId(firstId)
  const db = world.database.staff.prisma
  const attempts = [
    db.programVersion.update({ where: { id }, data: { title: 'Other' } }),
    db.requirement.deleteMany({ where: { programVersionId: id } }),
    db.programVersion.delete({ where: { id } }),
  ]
  for (const attempt of attempts)
    await expect(attempt.catch(orVersionKept)).rejects.toThrow(
      'This version is published, and what people started on does not change. Write a new version instead.',
    )
})
