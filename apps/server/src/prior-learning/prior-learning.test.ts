import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const SHOWN = `openCredits priorLearning { id qualification title achievedOn creditsClaimed newSkills version recordedBy { label } }`
const act = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
    ${name.startsWith('delete') ? '' : '... on RuleError { path } ... on InputError { fields { path message } }'}
    ... on ${type}Success { ${name.startsWith('delete') ? 'removedId' : 'priorLearning { id }'} enrollment { ${SHOWN} } } } }`
}
const essential = {
  ...{ qualification: 'ESSENTIAL_SKILLS_WALES', title: 'Level 2 Communication', achievedOn: '2025-06-30' },
  ...{ creditsClaimed: 6, newSkills: 'Digital literacy' },
}

async function givenApprentice(program = 'WALES-CC') {
  const staff = await world.given.staff()
  const { id: programId } = await world.given.program(program)
  const { id: cohortId } = await world.given.cohort({ programId })
  const enrollment = await world.given.enrollment({ cohortId })
  const enrollmentId = sealId('Enrollment', enrollment.id)
  const ask = async (name: string, input: object) => {
    const { data, errors } = await world.ask(staff, act(name), { input })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return data[name] as Record<string, any>
  }
  const record = (more: object = {}) =>
    ask('recordPriorLearning', { enrollmentId, details: { ...essential, ...more } })
  return { staff, enrollment, ask, record }
}

test('prior learning is recorded, edited and removed, and its credits are no longer open', async () => {
  const { ask, record, staff, enrollment } = await givenApprentice()
  const recorded = await record()
  expect(recorded.enrollment).toMatchObject({
    openCredits: 42,
    priorLearning: [{ ...essential, version: 1, recordedBy: { label: staff.name } }],
  })
  const priorLearningId = recorded.priorLearning.id
  const details = { ...essential, creditsClaimed: 48 }
  expect(await ask('updatePriorLearning', { priorLearningId, expectedVersion: 1, details })).toMatchObject({
    enrollment: { openCredits: 0, priorLearning: [{ creditsClaimed: 48, version: 2 }] },
  })
  expect(await ask('deletePriorLearning', { priorLearningId, expectedVersion: 1 })).toMatchObject({
    __typename: 'StaleVersionError',
  })
  expect(await ask('deletePriorLearning', { priorLearningId, expectedVersion: 2 })).toMatchObject({
    removedId: priorLearningId,
    enrollment: { openCredits: 48, priorLearning: [] },
  })
  expect(
    await world.database.staff.prisma.auditEntry.findFirstOrThrow({
      where: { act: 'prior_learning.removed', subjectId: enrollment.id },
    }),
  ).toMatchObject({ detail: { title: 'Level 2 Communication', creditsClaimed: 48 } })
})

test('credits are never claimed beyond those that are open, even by two at once', async () => {
  const { record } = await givenApprentice()
  const answers = await Promise.all([
    record({ title: 'One', creditsClaimed: 30 }),
    record({ title: 'Other', creditsClaimed: 30 }),
  ])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'RecordPriorLearningSuccess',
    'RuleError',
  ])
  expect(answers.find(({ message }) => message)?.message).toBe(
    '18 credits are open to be accredited, so 30 are too many. Write 18 or fewer.',
  )
})

test('the version says which qualifications there are and which transfer credit', async () => {
  const { record } = await givenApprentice()
  expect(await record({ qualification: 'DEGREE' })).toMatchObject({ path: ['details', 'qualification'] })
  expect(await record({ qualification: 'WELSH_BACCALAUREATE' })).toMatchObject({
    path: ['details', 'creditsClaimed'],
  })
  expect(await record({ newSkills: null })).toMatchObject({ path: ['details', 'newSkills'] })
  const coder = await givenApprentice('US-MC')
  expect(await coder.record()).toMatchObject({
    message:
      "The program of Noor Khan lists no prior qualifications, so none can be recorded. Add them to the program's next version.",
  })
})

test('what was achieved after the employment began is not prior', async () => {
  const { record, enrollment } = await givenApprentice()
  const { id: employerId } = await world.given.employer()
  await world.database.staff.prisma.placement.create({
    data: { enrollmentId: enrollment.id, employerId, startedOn: new Date('2025-06-01') },
  })
  expect(await record()).toMatchObject({ path: ['details', 'achievedOn'] })
  expect(await record({ achievedOn: '2025-06-01' })).toMatchObject({ enrollment: { openCredits: 42 } })
})
