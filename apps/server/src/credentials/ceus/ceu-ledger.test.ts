import { expect, test } from 'vitest'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'

const world = useWorld()

const ENTRIES = `ceuEntries { totalCount edges { node { id title units bodies indexNumber
  reversedBy { units reason reverses { title } } } } }`
const RENEWALS = `ceuRenewals { body certifiedOn nextStep
  cycles { startsOn endsOn standing daysLeft endIsEstimated renewalMonthOn credentials requiredUnits requiredIsEstimated
    countedUnits missingUnits missingOf { of units } }
  entries { ceuEntry { id } counted { cycleEndsOn units } uncountedUnits uncountedBecause sentence } }`
const RECORD = `mutation($input: RecordCeuEntryInput!) { answer: recordCeuEntry(input: $input) { __typename
  ... on Refusal { message } ... on RuleError { path } ... on InputError { fields { path message } }
  ... on AlreadyThereError { path existing { id } } ... on RecordCeuEntrySuccess { ceuEntry { id } learner { ${ENTRIES} ${RENEWALS} } } } }`
const REVERSE = `mutation($input: ReverseCeuEntryInput!) { answer: reverseCeuEntry(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } }
  ... on AlreadyThereError { existing { id } } ... on ReverseCeuEntrySuccess { ceuEntry { id } learner { ${ENTRIES} ${RENEWALS} } } } }`
const RENEWS = `mutation($input: UpdateAapcRenewalInput!) { answer: updateAapcRenewal(input: $input) { __typename
  ... on UpdateAapcRenewalSuccess { learner { aapcRenewsOn ${RENEWALS} } } } }`

async function certified() {
  const staff = await world.given.staff()
  const learner = await world.given.learner()
  await world.database.staff.prisma.credential.create({
    data: { learnerId: learner.id, kind: 'CPC', awardedOn: toDate('2026-03-01') },
  })
  const learnerId = sealId('Learner', learner.id)
  const send = async (document: string, input: object) => {
    const { data, errors } = await world.ask(staff, document, { input })
    expect(errors).toBeUndefined()
    return data.answer
  }
  const record = (facts: object = {}) => send(RECORD, { learnerId, details: { ...webinar, ...facts } })
  return { staff, learner, learnerId, send, record }
}

const webinar = {
  indexNumber: 'AAPC-1',
  sponsor: 'AAPC',
  title: 'Modifiers',
  units: 150,
  earnedOn: '2026-06-01',
  bodies: ['AAPC'],
  hiimDomain: true,
  fromAhima: false,
}

test('CEUs are added to the ledger, and the renewal says what they count for and what is missing', async () => {
  const { record } = await certified()
  await record({ indexNumber: 'AAPC-0', title: 'Anatomy', earnedOn: '2026-02-28' })
  const { learner } = await record()
  const [modifiers, anatomy] = learner.ceuEntries.edges.map(({ node }: { node: { id: string } }) => node.id)
  expect(learner).toEqual({
    ceuEntries: {
      totalCount: 2,
      edges: [
        {
          node: {
            id: modifiers,
            title: 'Modifiers',
            units: 150,
            bodies: ['AAPC'],
            indexNumber: 'AAPC-1',
            reversedBy: null,
          },
        },
        {
          node: {
            id: anatomy,
            title: 'Anatomy',
            units: 150,
            bodies: ['AAPC'],
            indexNumber: 'AAPC-0',
            reversedBy: null,
          },
        },
      ],
    },
    ceuRenewals: [
      {
        body: 'AAPC',
        certifiedOn: '2026-03-01',
        nextStep:
          'Earn 34.5 CEUs more by February 29, 2028 and report them to AAPC. The day is an estimate: write the renewal day that AAPC shows.',
        cycles: [
          {
            startsOn: '2026-03-01',
            endsOn: '2028-02-29',
            standing: 'CURRENT',
            daysLeft: 463,
            endIsEstimated: true,
            renewalMonthOn: '2028-02-01',
            credentials: ['CPC'],
            requiredUnits: 3600,
            requiredIsEstimated: false,
            countedUnits: 150,
            missingUnits: 3450,
            missingOf: [],
          },
        ],
        entries: [
          {
            ceuEntry: { id: anatomy },
            counted: [],
            uncountedUnits: 150,
            uncountedBecause: 'BEFORE_CERTIFICATION',
            sentence: 'Does not count: earned before the first AAPC certification, March 1, 2026.',
          },
          {
            ceuEntry: { id: modifiers },
            counted: [{ cycleEndsOn: '2028-02-29', units: 150 }],
            uncountedUnits: 0,
            uncountedBecause: null,
            sentence: 'Counts 1.5 CEUs for the cycle to February 29, 2028.',
          },
        ],
      },
    ],
  })
})

test('the renewal day decides the cycles, for both bodies the shares are told', async () => {
  const { learner, learnerId, send, record } = await certified()
  await world.database.staff.prisma.credential.create({
    data: { learnerId: learner.id, kind: 'CCA', awardedOn: toDate('2026-05-01') },
  })
  await record({ bodies: ['AAPC', 'AHIMA'], hiimDomain: false })
  const renewed = await send(RENEWS, { learnerId, expectedVersion: 1, details: { renewsOn: '2027-02-28' } })
  expect(renewed.learner.aapcRenewsOn).toBe('2027-02-28')
  expect(renewed.learner.ceuRenewals).toMatchObject([
    {
      body: 'AAPC',
      cycles: [
        { endsOn: '2027-02-28', endIsEstimated: false, requiredUnits: 1800, requiredIsEstimated: true },
      ],
    },
    {
      body: 'AHIMA',
      cycles: [
        {
          endsOn: '2028-04-30',
          renewalMonthOn: null,
          requiredUnits: 2000,
          missingOf: [
            { of: 'HIIM_DOMAIN', units: 1600 },
            { of: 'AHIMA_SOURCE', units: 800 },
          ],
        },
      ],
    },
  ])
  expect(await send(RENEWS, { learnerId, expectedVersion: 2, details: { renewsOn: null } })).toMatchObject({
    learner: { aapcRenewsOn: null, ceuRenewals: [{ cycles: [{ endIsEstimated: true }] }, {}] },
  })
  const trail = await world.database.staff.prisma.auditEntry.findMany({
    where: { subjectId: learner.id, act: 'learner.aapc_renewal_set' },
    orderBy: { id: 'asc' },
  })
  expect(trail.map(({ detail }) => detail)).toEqual([
    { before: null, after: '2027-02-28' },
    { before: '2027-02-28', after: null },
  ])
})

test('the same education counts once, also when two write it down at once, and again once it is reversed', async () => {
  const { record, send } = await certified()
  const [one, other] = await Promise.all([record(), record()])
  expect(other).toEqual(one)
  const ceuEntryId = one.ceuEntry.id
  expect(await record({ title: 'Other modifiers' })).toEqual({
    ...{ __typename: 'AlreadyThereError', existing: { id: ceuEntryId } },
    path: ['details', 'indexNumber'],
    message:
      'Index number AAPC-1 is in the ledger already: Modifiers, June 1, 2026. The same education counts once; reverse that entry first if it is wrong.',
  })
  await send(REVERSE, { ceuEntryId, reason: 'Wrong day' })
  expect(await record({ earnedOn: '2026-06-02' })).toMatchObject({
    learner: { ceuEntries: { totalCount: 2 } },
  })
})

test('CEUs are taken back once, with a reason, and both lines stay in the ledger', async () => {
  const { record, send, learner } = await certified()
  const recorded = await record()
  const ceuEntryId = recorded.ceuEntry.id
  expect(await send(REVERSE, { ceuEntryId, reason: ' ' })).toMatchObject({
    fields: [{ path: ['reason'], message: 'Write why the entry is reversed.' }],
  })
  const answers = await Promise.all([
    send(REVERSE, { ceuEntryId, reason: 'Written for another learner' }),
    send(REVERSE, { ceuEntryId, reason: 'Written for another learner' }),
  ])
  // sent again it was done, with another reason it is told what took it back
  expect(answers[1]).toEqual(answers[0])
  expect(await send(REVERSE, { ceuEntryId, reason: 'Counted twice' })).toEqual({
    ...{ __typename: 'AlreadyThereError', existing: { id: answers[0].ceuEntry.id } },
    message:
      'Modifiers is already reversed: Written for another learner. Add the CEUs anew if they count after all.',
  })
  expect(answers.find((answer) => answer.learner)?.learner).toMatchObject({
    ceuEntries: {
      totalCount: 1,
      edges: [
        {
          node: {
            units: 150,
            reversedBy: {
              units: -150,
              reason: 'Written for another learner',
              reverses: { title: 'Modifiers' },
            },
          },
        },
      ],
    },
    ceuRenewals: [
      {
        cycles: [{ countedUnits: 0 }],
        entries: [{ uncountedBecause: 'REVERSED', uncountedUnits: 150 }],
      },
    ],
  })
  const lines = await world.database.staff.prisma.ceuEntry.findMany({
    where: { learnerId: learner.id },
    orderBy: { hundredths: 'asc' },
  })
  expect(lines).toHaveLength(2)
  expect(
    await send(REVERSE, { ceuEntryId: sealId('CeuEntry', lines[0]!.id), reason: 'Again' }),
  ).toMatchObject({
    __typename: 'NotFoundError',
  })
})

test('what a certificate has to show is asked for, and days to come are refused', async () => {
  const { record } = await certified()
  expect(await record({ indexNumber: ' ', units: 0, bodies: [] })).toMatchObject({
    fields: [
      {
        path: ['details', 'units'],
        message: 'Write the CEUs as a number above 0 and up to 100, for example 1.5.',
      },
      { path: ['details', 'bodies'], message: 'Name AAPC, AHIMA or both.' },
    ],
  })
  expect(await record({ earnedOn: '2026-11-24' })).toMatchObject({
    __typename: 'RuleError',
    path: ['details', 'earnedOn'],
  })
})

test('employers are told that a ledger is not theirs to write', async () => {
  const { learnerId } = await certified()
  const employer = await world.given.employerPerson()
  const { data, errors } = await world.ask(employer, RECORD, { input: { learnerId, details: webinar } })
  expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([undefined, ['FORBIDDEN']])
})
