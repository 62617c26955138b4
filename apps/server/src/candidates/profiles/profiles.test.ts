import { expect, test } from 'vitest'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'

const world = useWorld()

const ENROLLMENT = `enrollment { candidate { displayName summary } profile { version summary screenedOn
  consents { kind method onDay } consentInForce { kind onDay } } }`
const RULE = '... on RuleError { path }'
const INPUT = '... on InputError { fields { path message } }'
const act = (name: string, ...refusals: string[]) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
    ${refusals.join(' ')} ... on ${type}Success { ${ENROLLMENT} } } }`
}
const SAVE = act('updateCandidateProfile', RULE, INPUT)
const AGREE = act('recordConsent', INPUT)
const WITHDRAW = act('withdrawConsent', RULE)
const PUBLISH = act('publishCandidate', RULE)
const HIDE = act('unpublishCandidate')

async function prepared() {
  const staff = await world.given.staff()
  const row = await world.given.enrollment({ stage: 'PRACTICODE', since: '2026-10-01' })
  const enrollmentId = sealId('Enrollment', row.id)
  const ask = async (document: string, input: object = {}) => {
    const { data, errors } = await world.ask(staff, document, { input: { enrollmentId, ...input } })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return Object.values(data)[0] as Record<string, any>
  }
  return { ask, staff, row, enrollmentId }
}

const words = { summary: 'Careful with modifiers.', softSkills: ['ETHICAL'], screenedOn: '2026-11-02' }

test('a profile is published once it is screened and the learner agreed, and each step before says what is missing', async () => {
  const { ask } = await prepared()
  expect(await ask(PUBLISH)).toMatchObject({
    __typename: 'RuleError',
    path: ['enrollmentId'],
    message: 'Noor Khan has not agreed to be shown to employers. Ask, and record the consent first.',
  })
  expect(await ask(AGREE, { details: { method: 'PHONE', onDay: '2026-11-01' } })).toMatchObject({
    enrollment: { profile: { version: 1, consentInForce: { kind: 'GIVEN', onDay: '2026-11-01' } } },
  })
  expect(await ask(PUBLISH)).toMatchObject({ __typename: 'RuleError', path: ['enrollmentId'] })
  expect(await ask(SAVE, { details: words, expectedVersion: 1 })).toMatchObject({
    enrollment: { candidate: null, profile: { version: 2, screenedOn: '2026-11-02' } },
  })
  expect(await ask(PUBLISH)).toMatchObject({
    enrollment: { candidate: { displayName: 'Noor K.', summary: 'Careful with modifiers.' } },
  })
})

test('a consent taken back hides the profile at once, and a new consent is needed to publish it again', async () => {
  const { ask } = await prepared()
  const employer = await world.given.employerPerson()
  await ask(AGREE, { details: { method: 'EMAIL', onDay: '2026-11-01' } })
  await ask(SAVE, { details: { ...words, summary: 'Withdrawn words.' }, expectedVersion: 1 })
  await ask(PUBLISH)
  const seen = () =>
    world.ask(employer, '{ candidates(filter: { text: "withdrawn" }) { totalCount edges { node { id } } } }')
  const { candidates } = (await seen()).data
  expect(candidates.totalCount).toBe(1)

  expect(await ask(WITHDRAW, { onDay: '2026-11-20' })).toMatchObject({
    enrollment: {
      candidate: null,
      profile: {
        consentInForce: null,
        consents: [
          { kind: 'WITHDRAWN', method: null, onDay: '2026-11-20' },
          { kind: 'GIVEN', method: 'EMAIL', onDay: '2026-11-01' },
        ],
      },
    },
  })
  expect((await seen()).data.candidates).toEqual({ totalCount: 0, edges: [] })
  expect(
    await world.ask(employer, 'query($id: ID!) { node(id: $id) { id } }', {
      id: candidates.edges[0].node.id,
    }),
  ).toEqual({
    data: { node: null },
  })
  expect(await ask(PUBLISH)).toMatchObject({ __typename: 'RuleError', path: ['enrollmentId'] })
  expect(await ask(WITHDRAW, { onDay: '2026-11-21' })).toMatchObject({
    ...{ __typename: 'RuleError', path: ['enrollmentId'] },
    message: 'Noor Khan has given no consent that could be taken back.',
  })
})

test('a profile published by two at once, and again, is there once', async () => {
  const { ask, row } = await prepared()
  await ask(AGREE, { details: { method: 'EMAIL', onDay: '2026-11-01' } })
  await ask(SAVE, { details: { ...words, summary: `Once ${row.id}` }, expectedVersion: 1 })
  const answers = await Promise.all([ask(PUBLISH), ask(PUBLISH), ask(PUBLISH)])
  expect(answers.map((answer) => answer.__typename)).toEqual(Array(3).fill('PublishCandidateSuccess'))
  expect(await world.database.staff.prisma.candidate.count({ where: { summary: `Once ${row.id}` } })).toBe(1)
})

test('hiding twice hides, and takes the profile off shortlists', async () => {
  const candidate = await world.given.candidate()
  const { staff } = await prepared()
  const employer = await world.given.employerPerson()
  const candidateId = sealId('Candidate', candidate.id)
  await world.ask(
    employer,
    'mutation($c: ID!) { createShortlistEntry(input: { candidateId: $c, details: {} }) { __typename } }',
    { c: candidateId },
  )
  const input = { enrollmentId: sealId('Enrollment', candidate.enrollment.id) }
  for (const _ of [1, 2]) {
    expect((await world.ask(staff, HIDE, { input })).data.unpublishCandidate).toMatchObject({
      __typename: 'UnpublishCandidateSuccess',
      enrollment: { candidate: null },
    })
  }
  expect((await world.ask(employer, '{ shortlist { totalCount } }')).data.shortlist.totalCount).toBe(0)
})

test('an edit of a profile somebody else changed is refused, and so is one that would leave a published profile unscreened', async () => {
  const { ask } = await prepared()
  await ask(AGREE, { details: { method: 'EMAIL', onDay: '2026-11-01' } })
  await ask(SAVE, { details: words, expectedVersion: 1 })
  const details = { ...words, summary: 'Other words.' }
  expect(await ask(SAVE, { details, expectedVersion: 1 })).toMatchObject({ __typename: 'StaleVersionError' })
  expect(await ask(SAVE, { details, expectedVersion: 0 })).toMatchObject({ __typename: 'StaleVersionError' })
  await ask(PUBLISH)
  expect(await ask(SAVE, { details: { screenedOn: null }, expectedVersion: 2 })).toMatchObject({
    __typename: 'RuleError',
    path: ['enrollmentId'],
  })
  expect(await ask(SAVE, { details: { summary: 'Better words.' }, expectedVersion: 2 })).toMatchObject({
    enrollment: { candidate: { summary: 'Better words.' }, profile: { version: 3 } },
  })
})

test('two who save a new profile at once leave one of them to look again', async () => {
  const { ask } = await prepared()
  const answers = await Promise.all(
    ['Mine.', 'Theirs.'].map((summary) => ask(SAVE, { details: { ...words, summary }, expectedVersion: 0 })),
  )
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'StaleVersionError',
    'UpdateCandidateProfileSuccess',
  ])
})

test('wrong fields of a profile and days to come are named', async () => {
  const { ask } = await prepared()
  expect(await ask(SAVE, { details: { ...words, summary: ' ' }, expectedVersion: 0 })).toMatchObject({
    fields: [{ path: ['details', 'summary'] }],
  })
  const tomorrow = 'November 24, 2026 is yet to come. Give today or an earlier day.'
  expect(
    await ask(SAVE, { details: { ...words, screenedOn: '2026-11-24' }, expectedVersion: 0 }),
  ).toMatchObject({
    fields: [{ path: ['details', 'screenedOn'], message: tomorrow }],
  })
  expect(await ask(AGREE, { details: { method: 'EMAIL', onDay: '2026-11-24' } })).toMatchObject({
    fields: [{ path: ['details', 'onDay'], message: tomorrow }],
  })
  expect(await ask(HIDE, { enrollmentId: sealId('Cohort', (await world.given.cohort()).id) })).toMatchObject({
    __typename: 'NotFoundError',
  })
})
