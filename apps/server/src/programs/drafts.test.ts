import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { expect, test } from 'vitest'
import { ask, auditOf, CREATE, changed, drafted } from '../../test/given/drafts.ts'
import { standardIn } from '../../test/given/versions.ts'
import { useWorld } from '../../test/kit.ts'
import { openId } from '../graphql/global-id.ts'

const world = useWorld()

const COMPARE = `query($beforeProgramVersionId: ID!, $afterProgramVersionId: ID!, $same: Boolean!) {
  compareProgramVersions(beforeProgramVersionId: $beforeProgramVersionId, afterProgramVersionId: $afterProgramVersionId, same: $same) { part item name field before after } }`

test('a draft begins as a copy of a version or empty, with the next number, from today on', async () => {
  const { programId, firstId, admin, draft } = await drafted(world)
  expect(await standardIn(world, draft.id)).toEqual(US_MEDICAL_CODER)
  expect(draft).toMatchObject({ number: 2, effectiveFrom: '2026-11-23' })
  expect(await ask(world, admin, CREATE, { programId })).toEqual({
    __typename: 'CreateProgramVersionSuccess',
    programVersion: {
      number: 3,
      status: 'DRAFT',
      title: 'Medical Coder',
      effectiveFrom: '2026-11-23',
      version: 1,
    },
  })
  expect(await ask(world, admin, CREATE, { programId, basedOnProgramVersionId: programId })).toEqual({
    __typename: 'NotFoundError',
  })
  expect(await auditOf(world, draft.id)).toMatchObject([
    {
      act: 'program_version.created',
      actorId: admin.personId,
      detail: { number: 2, basedOnProgramVersionId: openId(firstId).id },
    },
  ])
})

test('two drafts begun at once get two numbers', async () => {
  const { programId, firstId, admin } = await drafted(world)
  const begun = await Promise.all(
    [1, 2, 3].map(() => ask(world, admin, CREATE, { programId, basedOnProgramVersionId: firstId })),
  )
  expect(begun.map(({ programVersion }) => programVersion.number).sort()).toEqual([3, 4, 5])
})

test('a draft is saved whole, word for word, with every kind of requirement', async () => {
  for (const standard of [US_MEDICAL_CODER, WALES_CLINICAL_CODING]) {
    const { draft, save } = await drafted(world)
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
      programVersion: { version: 2, effectiveFrom: '2027-01-01' },
    })
    expect(await standardIn(world, draft.id)).toEqual(withCourse)
  }
})

test('what a client may leave out is empty', async () => {
  const { draft, save } = await drafted(world)
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
  const { draft, save } = await drafted(world)
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
        path: ['details', 'standard', 'policies', 'hoursPerWeek'],
        message: 'Write the hours of a week as a whole number from 1 to 80.',
      },
      {
        path: ['details', 'standard', 'requirements', '0', 'code'],
        message: 'Write 1 to 40 capital letters, digits or underscores, for example OJT.',
      },
      {
        path: ['details', 'standard', 'requirements', '0', 'minutes'],
        message: 'Write the hours as whole minutes, from 1 minute to 20,000 hours.',
      },
      {
        path: ['details', 'standard', 'jobFunctions', '0', 'competencies', '1', 'displayText'],
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
        path: ['details', 'standard', 'requirements', '1', 'code'],
        message: 'The code OJT stands here twice. Give another.',
      },
    ],
  })
})

test('given a draft, when an edit is asked again or names its day alone, then the rest stays as it is', async () => {
  const { draft, save, edit } = await drafted(world)
  const mine = changed((standard) => {
    standard.title = 'Mine'
  })
  for (const _ of [1, 2])
    expect(await save(mine)).toMatchObject({
      programVersion: { version: 2, effectiveFrom: draft.effectiveFrom },
    })
  expect(await edit({ effectiveFrom: '2027-03-01' }, 2)).toMatchObject({
    programVersion: { version: 3, effectiveFrom: '2027-03-01' },
  })
  expect(await standardIn(world, draft.id)).toEqual(mine)
  expect(await edit({ standard: null }, 3)).toMatchObject({ fields: [{ path: ['details', 'standard'] }] })
})

test('of two who edit one draft, the second is told, and what the first wrote stays', async () => {
  const { draft, save, publish } = await drafted(world)
  const mine = changed((standard) => {
    standard.title = 'Mine'
  })
  const theirs = changed((standard) => {
    standard.title = 'Theirs'
  })
  const answers = await Promise.all([save(mine), save(theirs)])
  expect(answers).toContainEqual({ __typename: 'StaleVersionError', currentVersion: 2 })
  const first = answers[0].__typename === 'UpdateProgramVersionSuccess' ? mine : theirs
  expect(await standardIn(world, draft.id)).toEqual(first)
  expect(await publish(1)).toEqual({ __typename: 'StaleVersionError', currentVersion: 2 })
})

test('two versions are compared line by line, in one statement', async () => {
  const { admin, draft, firstId, save } = await drafted(world)
  const compare = async (same: boolean) => {
    const before = world.statements.length
    const { data } = await world.ask(admin, COMPARE, {
      beforeProgramVersionId: firstId,
      afterProgramVersionId: draft.id,
      same,
    })
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
