import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { expect, test } from 'vitest'
import { givenDraft, givenProgram, standardIn } from '../../test/given-version.ts'
import { useWorld } from '../../test/kit.ts'
import { openId } from '../graphql/global-id.ts'
import type { SignedIn } from '../viewer.ts'
import { orVersionKept } from './version-kept.ts'

const world = useWorld()

const CREATE = `mutation($input: CreateProgramVersionInput!) { createProgramVersion(input: $input) { __typename
  ... on CreateProgramVersionSuccess { data { number status title effectiveFrom version } } } }`
const SAVE = `mutation($input: SaveProgramVersionInput!) { saveProgramVersion(input: $input) { __typename
  ... on InputError { fields { path message } } ... on RuleError { message } ... on StaleVersionError { currentVersion }
  ... on SaveProgramVersionSuccess { data { version effectiveFrom problems { severity path message } } } } }`
const PUBLISH = `mutation($input: PublishProgramVersionInput!) { publishProgramVersion(input: $input) { __typename
  ... on RuleError { message field } ... on StaleVersionError { currentVersion }
  ... on PublishProgramVersionSuccess { data { status version publishedAt publishedBy { name } } } } }`
const WITHDRAW = `mutation($input: WithdrawProgramVersionInput!) { withdrawProgramVersion(input: $input) { __typename
  ... on RuleError { message } ... on WithdrawProgramVersionSuccess { data { status version publishedAt } } } }`
const DELETE = `mutation($input: DeleteProgramVersionInput!) { deleteProgramVersion(input: $input) { __typename
  ... on RuleError { message } ... on DeleteProgramVersionSuccess { data { versions { edges { node { number } } } } } } }`
const COMPARE = `query($beforeId: ID!, $afterId: ID!, $same: Boolean!) {
  compareProgramVersions(beforeId: $beforeId, afterId: $afterId, same: $same) { part item name field before after } }`

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
async function ask(viewer: SignedIn, document: string, input: object): Promise<any> {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]
}

/** A program, somebody to act, and a draft that copies version 1. */
async function drafted() {
  const admin = await world.given.staff('STAFF_ADMIN')
  const program = await givenProgram(world)
  const { programId, firstId } = program
  const draft = await givenDraft(world, admin, { programId, basedOnId: firstId })
  const save = (standard: object, facts: object = {}) =>
    ask(admin, SAVE, {
      programVersionId: draft.id,
      expectedVersion: draft.version,
      effectiveFrom: draft.effectiveFrom,
      standard,
      ...facts,
    })
  const publish = (expectedVersion = draft.version, programVersionId = draft.id) =>
    ask(admin, PUBLISH, { programVersionId, expectedVersion })
  const withdraw = (programVersionId = draft.id) => ask(admin, WITHDRAW, { programVersionId })
  return { admin, ...program, draft, save, publish, withdraw }
}

const changed = (change: (standard: Standard) => void): Standard => {
  const standard = structuredClone(US_MEDICAL_CODER)
  change(standard)
  return standard
}

const auditOf = (versionId: string) =>
  world.database.staff.prisma.auditEntry.findMany({
    where: { subjectId: openId(versionId).id },
    orderBy: { id: 'asc' },
  })

test('a draft begins as a copy of a version or empty, with the next number, from today on', async () => {
  const { programId, firstId, admin, draft } = await drafted()
  expect(await standardIn(world, draft.id)).toEqual(US_MEDICAL_CODER)
  expect(draft).toMatchObject({ number: 2, effectiveFrom: '2026-11-23' })
  expect(await ask(admin, CREATE, { programId })).toEqual({
    __typename: 'CreateProgramVersionSuccess',
    data: { number: 3, status: 'DRAFT', title: 'Medical Coder', effectiveFrom: '2026-11-23', version: 1 },
  })
  expect(await ask(admin, CREATE, { programId, basedOnId: programId })).toEqual({
    __typename: 'NotFoundError',
  })
  expect(await auditOf(draft.id)).toMatchObject([
    {
      act: 'programVersion.created',
      actorId: admin.personId,
      detail: { number: 2, basedOnId: openId(firstId).id },
    },
  ])
})

test('two drafts begun at once get two numbers', async () => {
  const { programId, firstId, admin } = await drafted()
  const begun = await Promise.all([1, 2, 3].map(() => ask(admin, CREATE, { programId, basedOnId: firstId })))
  expect(begun.map(({ data }) => data.number).sort()).toEqual([3, 4, 5])
})

test('a draft is saved whole, word for word, with every kind of requirement', async () => {
  for (const standard of [US_MEDICAL_CODER, WALES_CLINICAL_CODING]) {
    const { draft, save } = await drafted()
    const withCourse = {
      ...standard,
      courses: [
        {
          ...{ number: 'RTI-1', name: 'Terminology', minutes: 9000, examPreparation: true },
          objectives: [{ text: 'Reads a record', competencies: [] }],
        },
      ],
    }
    expect(await save(withCourse, { effectiveFrom: '2027-01-01' })).toMatchObject({
      data: { version: 2, effectiveFrom: '2027-01-01' },
    })
    expect(await standardIn(world, draft.id)).toEqual(withCourse)
  }
})

test('what a client may leave out is empty', async () => {
  const { draft, save } = await drafted()
  const { particulars, ...standard } = structuredClone(US_MEDICAL_CODER)
  const { stackable: _, ...head } = particulars.head
  const sources = particulars.sources.map(({ title }) => ({ title }))
  const requirements = standard.requirements.map((one) => ({ ...one, beforeStartFor: undefined }))
  const jobFunctions = standard.jobFunctions.map((one) => ({
    ...one,
    competencies: one.competencies.map(
      ({ rtiMinutes: _rti, ojtMinutes: _ojt, sameAs: _same, alsoUnder: _also, ...each }) => each,
    ),
  }))
  await save({ ...standard, requirements, jobFunctions, particulars: { ...particulars, head, sources } })
  const saved = await standardIn(world, draft.id)
  expect(saved.particulars.head.stackable).toBeNull()
  expect(saved.particulars.sources[0]).toEqual({
    ...{ title: particulars.sources[0]!.title, publisher: null, publishedOn: null, note: null },
  })
  expect(saved.requirements).toEqual(US_MEDICAL_CODER.requirements)
  expect(saved.jobFunctions[1]!.competencies[5]).toMatchObject({ rtiMinutes: null, sameAs: null })
})

test('what cannot be read is told field by field, and nothing is saved', async () => {
  const { draft, save } = await drafted()
  const standard = {
    ...changed(({ jobFunctions, policies }) => {
      jobFunctions[0]!.competencies[1]!.displayText = ' '
      policies.hoursPerWeek = 0
    }),
    requirements: [{ kind: 'OJT_HOURS', code: 'ojt', title: 'Work', gate: 'COMPLETION' }],
  }
  expect(await save(standard)).toEqual({
    __typename: 'InputError',
    fields: [
      {
        path: ['standard', 'policies', 'hoursPerWeek'],
        message: 'Write the hours of a week as a whole number from 1 to 80.',
      },
      {
        path: ['standard', 'requirements', '0', 'code'],
        message: 'Write 1 to 40 capital letters, digits or underscores, for example OJT.',
      },
      {
        path: ['standard', 'requirements', '0', 'minutes'],
        message: 'Write the hours as whole minutes, from 1 minute to 20,000 hours.',
      },
      {
        path: ['standard', 'jobFunctions', '0', 'competencies', '1', 'displayText'],
        message: 'Write the competency.',
      },
    ],
  })
  expect(await standardIn(world, draft.id)).toEqual(US_MEDICAL_CODER)
  expect(
    await save(
      changed(({ requirements }) => {
        requirements[1]!.code = 'OJT'
      }),
    ),
  ).toEqual({
    __typename: 'InputError',
    fields: [
      {
        path: ['standard', 'requirements', '1', 'code'],
        message: 'The code OJT stands here twice. Choose another.',
      },
    ],
  })
})

test('a draft may be saved with problems, which it tells where they are; it is published once they are mended', async () => {
  const { admin, draft, save, publish } = await drafted()
  const broken = changed(({ particulars }) => {
    particulars.onetCode = '29-2017.00'
  })
  const { data } = await save(broken)
  expect(data.problems[0]).toEqual({
    severity: 'ERROR',
    path: ['particulars', 'onetCode'],
    message: 'There is no O*NET code 29-2017.00: 29-2071.00 is meant. Write that.',
  })
  expect(await publish(2)).toEqual({
    __typename: 'RuleError',
    message: "Medical Coder, version 2 can't be published yet: one problem is marked in it. Mend it first.",
    field: null,
  })
  await save(US_MEDICAL_CODER, { expectedVersion: 2 })
  expect(await publish(3)).toEqual({
    __typename: 'PublishProgramVersionSuccess',
    data: {
      status: 'PUBLISHED',
      version: 4,
      publishedAt: '2026-11-23T15:00:00.000Z',
      publishedBy: { name: 'Sam Okafor' },
    },
  })
  expect(await auditOf(draft.id)).toMatchObject([
    { act: 'programVersion.created' },
    {
      act: 'programVersion.saved',
      detail: { differences: [{ field: 'onetCode', before: '29-2071.00', after: '29-2017.00' }] },
    },
    { act: 'programVersion.saved' },
    { act: 'programVersion.published', actorId: admin.personId, detail: { effectiveFrom: '2026-11-23' } },
  ])
})

test('of two who edit one draft, the second is told, and what the first wrote stays', async () => {
  const { draft, save, publish } = await drafted()
  const mine = changed((standard) => {
    standard.title = 'Mine'
  })
  const theirs = changed((standard) => {
    standard.title = 'Theirs'
  })
  const answers = await Promise.all([save(mine), save(theirs)])
  expect(answers).toContainEqual({ __typename: 'StaleVersionError', currentVersion: 2 })
  const first = answers[0].__typename === 'SaveProgramVersionSuccess' ? mine : theirs
  expect(await standardIn(world, draft.id)).toEqual(first)
  expect(await publish(1)).toEqual({ __typename: 'StaleVersionError', currentVersion: 2 })
})

test('a published version stays as it is', async () => {
  const { admin, draft, save, publish } = await drafted()
  await publish()
  const [edited, again, deleted] = [
    await save({ ...US_MEDICAL_CODER, title: 'Later' }, { expectedVersion: 2 }),
    await publish(2),
    await ask(admin, DELETE, { programVersionId: draft.id }),
  ]
  expect([edited, again, deleted].map(({ message }) => message)).toEqual([
    'Medical Coder, version 2 is published, and what people started on does not change. Write a new version instead.',
    'Medical Coder, version 2 is published already.',
    'Medical Coder, version 2 is published. Make it a draft again first; that works while nobody has started on it.',
  ])
  expect(await standardIn(world, draft.id)).toEqual(US_MEDICAL_CODER)
})

test('saving and publishing at once never publish what was not read', async () => {
  const { draft, save, publish } = await drafted()
  const later = { ...US_MEDICAL_CODER, title: 'Later' }
  const [saved, published] = await Promise.all([save(later), publish()])
  expect([
    ['SaveProgramVersionSuccess', 'StaleVersionError', 'Later'],
    ['RuleError', 'PublishProgramVersionSuccess', US_MEDICAL_CODER.title],
  ]).toContainEqual([saved.__typename, published.__typename, (await standardIn(world, draft.id)).title])
})

test('of two drafts for one day published at once, one is told to choose a later day', async () => {
  const { admin, programId, firstId, publish } = await drafted()
  const other = await givenDraft(world, admin, { programId, basedOnId: firstId })
  const answers = await Promise.all([publish(), publish(1, other.id)])
  expect(answers).toContainEqual({
    __typename: 'RuleError',
    message: 'The version before counts from November 23, 2026. Choose a later day for this one.',
    field: 'effectiveFrom',
  })
  expect(answers).toContainEqual(expect.objectContaining({ __typename: 'PublishProgramVersionSuccess' }))
})

test('a published version becomes a draft again while nobody has started on it and another one is published', async () => {
  const { programId, firstId, draft, publish, withdraw } = await drafted()
  expect(await withdraw(firstId)).toEqual({
    __typename: 'RuleError',
    message:
      'Medical Coder, version 1 is the only published version, and enrollments begin on it. Publish another version first.',
  })
  await publish()
  expect(await withdraw()).toEqual({
    __typename: 'WithdrawProgramVersionSuccess',
    data: { status: 'DRAFT', version: 3, publishedAt: null },
  })
  await publish(3)
  const cohort = await world.given.cohort({ programId: openId(programId).id })
  const { programVersionId } = await world.given.enrollment({ cohortId: cohort.id, enrolledOn: '2026-11-23' })
  expect(programVersionId).toBe(openId(draft.id).id)
  expect(await withdraw()).toEqual({
    __typename: 'RuleError',
    message:
      'One learner has started on Medical Coder, version 2, and they keep it. Write a new version instead.',
  })
})

test('a draft is deleted, and the audit trail keeps what it said', async () => {
  const { admin, draft, save } = await drafted()
  await save({ ...US_MEDICAL_CODER, title: 'Given up' })
  expect(await ask(admin, DELETE, { programVersionId: draft.id })).toEqual({
    __typename: 'DeleteProgramVersionSuccess',
    data: { versions: { edges: [{ node: { number: 1 } }] } },
  })
  expect(await ask(admin, DELETE, { programVersionId: draft.id })).toEqual({ __typename: 'NotFoundError' })
  expect((await auditOf(draft.id)).at(-1)).toMatchObject({
    act: 'programVersion.deleted',
    detail: { number: 2, standard: { title: 'Given up' } },
  })
})

test('two versions are compared line by line, in one statement', async () => {
  const { admin, draft, firstId, save } = await drafted()
  const compare = async (same: boolean) => {
    const before = world.statements.length
    const { data } = await world.ask(admin, COMPARE, { beforeId: firstId, afterId: draft.id, same })
    expect(world.statements.length - before).toBe(1)
    return data.compareProgramVersions
  }
  expect(await compare(false)).toEqual([])
  await save(
    changed(({ requirements }) => {
      const [hours] = requirements
      if (hours?.kind === 'OJT_HOURS') hours.minutes = 132_000
    }),
  )
  const difference = {
    ...{ part: 'REQUIREMENTS', item: 'OJT', name: 'On-the-Job Training (OJT)', field: 'minutes' },
    ...{ before: '120000', after: '132000' },
  }
  expect(await compare(false)).toEqual([difference])
  const all = await compare(true)
  expect(all).toContainEqual(difference)
  expect(all.length).toBeGreaterThan(100)
})

test('a write that the database refuses because a version is published says what the rule says', async () => {
  const { firstId } = await drafted()
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
