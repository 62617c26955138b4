import pg from 'pg'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

/** Noor Khan is ready for an employer; Lakeside has a person and a worksite, Valley a person. Today is November 23. */
let facts: {
  sam: SignedIn
  lakeside: SignedIn
  valley: SignedIn
  enrollmentId: string
  worksiteId: string
}

beforeAll(async () => {
  const { given, database } = world
  const [sam, lakeside, valley] = [
    await given.staff(),
    await given.employerPerson((await given.employer('Lakeside Health')).id),
    await given.employerPerson((await given.employer('Valley Imaging')).id),
  ]
  const worksite = await database.staff.prisma.worksite.create({
    data: {
      ...{ employerId: lakeside.employerId!, name: 'Main', setting: 'HOSPITAL_SYSTEM' },
      timeZone: 'America/New_York',
    },
  })
  facts = { ...{ sam, lakeside, valley, enrollmentId: '' }, worksiteId: sealId('Worksite', worksite.id) }
})

beforeEach(async () => {
  const { id } = await world.given.enrollment({ stage: 'READY', since: '2026-10-05' })
  facts.enrollmentId = sealId('Enrollment', id)
})

const REFUSED = '... on Refusal { code message path }'
const SHOWN = `id version employer { name } startedOn endedOn endReason alongsideReason minutesPerWeek workPattern employeeStatus
  hourlyWageMinor wageSince currency worksite { name } supervisor { name } wages { since hourlyWageMinor currency }`

async function act(name: string, input: object, viewer = facts.sam) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
  const shown = viewer.kind === 'STAFF' ? SHOWN : 'id version supervisor { name }'
  const also = name === 'movePlacement' ? 'endedPlacement { endedOn endReason }' : ''
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${REFUSED}
      ... on InputError { fields { path message } } ... on ${type}Success { ${also} placement { ${shown} } } } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  return data[name]
}

const employerOf = ({ employerId }: SignedIn) => sealId('Employer', employerId!)
const begin = (details: object, by = facts.lakeside) =>
  act('createPlacement', { enrollmentId: facts.enrollmentId, employerId: employerOf(by), details })

test('given somebody who is hired, then the employment says where, under whom, on what terms, and its employer sees it', async () => {
  const terms = {
    ...{
      startedOn: '2026-11-02',
      minutesPerWeek: 1920,
      workPattern: 'PART_TIME',
      employeeStatus: 'EXISTING',
    },
    ...{ hourlyWageMinor: 2100 },
  }
  const supervisorId = sealId('Person', facts.lakeside.personId)
  const begun = await begin({ ...terms, supervisorId, worksiteId: facts.worksiteId })
  const { id } = begun.placement
  expect(begun).toEqual({
    __typename: 'CreatePlacementSuccess',
    placement: {
      ...{ id, version: 1, employer: { name: 'Lakeside Health' }, ...terms, endedOn: null, endReason: null },
      ...{ alongsideReason: null, wageSince: '2026-11-02', currency: 'USD', worksite: { name: 'Main' } },
      supervisor: { name: expect.any(String) },
      wages: [{ since: '2026-11-02', hourlyWageMinor: 2100, currency: 'USD' }],
    },
  })
  expect(await begin({ ...terms, supervisorId, worksiteId: facts.worksiteId })).toEqual(begun)
  const { data } = await world.ask(
    facts.lakeside,
    'query ($id: ID!) { node(id: $id) { ... on Placement { apprenticeName stage minutesPerWeek wages { since } } } }',
    { id },
  )
  expect(data.node).toEqual({
    ...{ apprenticeName: 'Noor Khan', stage: 'READY', minutesPerWeek: 1920 },
    wages: [{ since: '2026-11-02' }],
  })
})

test('given what an employment can’t be, then each no says why and where', async () => {
  const said = async (details: object) => {
    const { message, path } = await begin(details)
    return [message, path.join('.')]
  }
  expect(await said({ startedOn: '2026-11-24' })).toEqual([
    'November 24, 2026 is yet to come. Write an employment down from its first day on.',
    'details.startedOn',
  ])
  expect(await said({ startedOn: '2026-11-10', endedOn: '2026-11-09' })).toEqual([
    'Give a last day that is not before the first.',
    'details.endedOn',
  ])
  expect(await said({ startedOn: '2026-11-10', endReason: 'RESIGNED' })).toEqual([
    'Give the last day as well, or leave the reason out.',
    'details.endedOn',
  ])
  expect(await said({ startedOn: '2026-11-10', minutesPerWeek: 59 })).toEqual([
    'Write the hours of a week as 1 to 80 hours, in whole minutes.',
    'details.minutesPerWeek',
  ])
  expect(await said({ startedOn: '2026-11-10', hourlyWageMinor: 25_001 })).toEqual([
    'Write the wage of an hour in minor units, from 1 to 25000.',
    'details.hourlyWageMinor',
  ])
  expect(await said({ startedOn: '2026-11-10', hourlyWageMinor: 2000, wageSince: '2026-11-09' })).toEqual([
    'Give a day on which the employment had begun.',
    'details.wageSince',
  ])
  expect(
    await said({ startedOn: '2026-11-10', supervisorId: sealId('Person', facts.valley.personId) }),
  ).toEqual([
    'Only one of the employer’s own people who can sign in supervises its apprentices. Name one of them.',
    'details.supervisorId',
  ])
})

test('given somebody who is employed, then another employment waits for its end, or says why it runs beside it', async () => {
  await begin({ startedOn: '2026-10-05', endedOn: '2026-11-20', endReason: 'CONTRACT_ENDED' })
  const beside = await begin({ startedOn: '2026-11-20' }, facts.valley)
  expect(beside).toEqual({
    __typename: 'AlreadyThereError',
    code: 'PLACEMENT_BESIDE_ANOTHER',
    message:
      'Noor Khan is employed by Lakeside Health since October 5, 2026 until November 20, 2026, and nobody works in two places at once unless it is said why. End that employment first, or say why both run.',
    path: ['details', 'startedOn'],
  })
  expect(await begin({ startedOn: '2026-11-20', alongsideReason: 'HANDOVER' }, facts.valley)).toMatchObject({
    placement: { employer: { name: 'Valley Imaging' }, alongsideReason: 'HANDOVER' },
  })
  expect(await begin({ startedOn: '2026-11-21' })).toMatchObject({
    placement: { employer: { name: 'Lakeside Health' }, startedOn: '2026-11-21' },
  })
})

test('given two employers who hire at once, then one of them does', async () => {
  const both = await Promise.all([
    begin({ startedOn: '2026-11-02' }),
    begin({ startedOn: '2026-11-02' }, facts.valley),
  ])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual([
    'AlreadyThereError',
    'CreatePlacementSuccess',
  ])
})

test('given two employments that would overlap, then the database refuses what no rule was asked about', async () => {
  await begin({ startedOn: '2026-10-05' })
  const { prisma } = world.database.staff
  const { enrollmentId } = await prisma.placement.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const second = { enrollmentId, employerId: facts.valley.employerId!, startedOn: new Date('2026-11-01') }
  await expect(prisma.placement.create({ data: second })).rejects.toThrow('placement_one_at_a_time')
})

test('given a new wage, then the one before stays written down from its day; another of the same day corrects it', async () => {
  const { id, version } = (await begin({ startedOn: '2026-10-05', hourlyWageMinor: 1900 })).placement
  const paid = async (expectedVersion: number, details: object) =>
    act('updatePlacement', { placementId: id, expectedVersion, details })
  const raised = await paid(version, { hourlyWageMinor: 2050, wageSince: '2026-11-16' })
  const wages = [
    { since: '2026-10-05', hourlyWageMinor: 1900, currency: 'USD' },
    { since: '2026-11-16', hourlyWageMinor: 2050, currency: 'USD' },
  ]
  expect(raised.placement).toMatchObject({
    version: 2,
    hourlyWageMinor: 2050,
    wageSince: '2026-11-16',
    wages,
  })
  expect((await paid(2, { hourlyWageMinor: 2060 })).placement.wages).toEqual([
    ...wages,
    { since: '2026-11-23', hourlyWageMinor: 2060, currency: 'USD' },
  ])
  expect(await paid(3, { hourlyWageMinor: 2000, wageSince: '2026-11-01' })).toMatchObject({
    message:
      'The present wage is paid since November 23, 2026. Give that day to correct it, or a later one for a new wage.',
    path: ['details', 'wageSince'],
  })
  expect(await paid(1, { minutesPerWeek: 2400 })).toMatchObject({ __typename: 'StaleVersionError' })
})

test('given a wage that was wrong, then it is corrected with its day, and its day with it; the wages before stay', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05', hourlyWageMinor: 1900 })).placement
  const paid = async (expectedVersion: number, details: object) =>
    act('updatePlacement', { placementId: id, expectedVersion, details })
  const wagesOf = ({ placement }: { placement: { wages: { since: string; hourlyWageMinor: number }[] } }) =>
    placement.wages.map(({ since, hourlyWageMinor }) => [since, hourlyWageMinor])
  expect(wagesOf(await paid(1, { hourlyWageMinor: 1950, wageSince: '2026-10-05' }))).toEqual([
    ['2026-10-05', 1950],
  ])
  expect(wagesOf(await paid(2, { startedOn: '2026-10-12' }))).toEqual([['2026-10-12', 1950]])
  expect(wagesOf(await paid(3, { hourlyWageMinor: 2050, wageSince: '2026-11-16' }))).toEqual([
    ['2026-10-12', 1950],
    ['2026-11-16', 2050],
  ])
  expect(wagesOf(await paid(4, { wageSince: '2026-11-02' }))).toEqual([
    ['2026-10-12', 1950],
    ['2026-11-02', 2050],
  ])
  expect(await paid(5, { hourlyWageMinor: null })).toMatchObject({
    message: 'Wages of before stand written down. Correct the present one instead of clearing it.',
    path: ['details', 'hourlyWageMinor'],
  })
})

test('given days that are changed, then the first has come, and nobody is employed after leaving', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05' })).placement
  const details = { startedOn: '2026-11-24' }
  expect(await act('updatePlacement', { placementId: id, expectedVersion: 1, details })).toMatchObject({
    message: 'November 24, 2026 is yet to come. Write an employment down from its first day on.',
    path: ['details', 'startedOn'],
  })
})

test('given two employments that ran at once before one said why, then one is ended, and its terms are changed', async () => {
  await begin({ startedOn: '2026-10-05' })
  const { id } = (await begin({ startedOn: '2026-10-12', alongsideReason: 'HANDOVER' }, facts.valley))
    .placement
  // as files wrote it once
  const owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  await owner.query('alter table placement disable trigger keep_one')
  await owner.query(`update placement set alongside_reason = null`)
  await owner.query('alter table placement enable trigger keep_one')
  await owner.end()
  const asked = (expectedVersion: number, more: object) => ({ placementId: id, expectedVersion, ...more })
  expect(await act('updatePlacement', asked(2, { details: { minutesPerWeek: 2400 } }))).toMatchObject({
    placement: { minutesPerWeek: 2400 },
  })
  expect(await act('endPlacement', asked(3, { endedOn: '2026-11-20', endReason: 'RESIGNED' }))).toMatchObject(
    {
      placement: { endedOn: '2026-11-20' },
    },
  )
})

test('given an end, then it has a day and a reason, is written once, and can be corrected and taken back', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05' })).placement
  const end = (expectedVersion: number, endedOn: string, endReason = 'RESIGNED') =>
    act('endPlacement', { placementId: id, expectedVersion, endedOn, endReason })
  const ended = await end(1, '2026-11-20')
  expect(ended.placement).toMatchObject({ version: 2, endedOn: '2026-11-20', endReason: 'RESIGNED' })
  expect(await end(1, '2026-11-20')).toEqual(ended)
  expect(await end(1, '2026-11-19')).toMatchObject({ __typename: 'StaleVersionError' })
  expect((await end(2, '2026-11-19', 'LAID_OFF')).placement).toMatchObject({
    ...{ endedOn: '2026-11-19', endReason: 'LAID_OFF' },
  })
  expect(await end(3, '2026-10-04')).toMatchObject({
    __typename: 'RuleError',
    message: 'Give a last day that is not before the first.',
  })
  const details = { endedOn: null, endReason: null }
  expect(
    (await act('updatePlacement', { placementId: id, expectedVersion: 3, details })).placement,
  ).toMatchObject(details)
})

test('given hours after its last day, then an employment can’t end before them', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05' })).placement
  const { prisma } = world.database.staff
  const placement = await prisma.placement.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const { enrollmentId, learnerId, employerId } = placement
  await prisma.hoursEntry.create({
    data: {
      ...{ enrollmentId, learnerId, employerId, placementId: placement.id, kind: 'OJT', minutes: 60 },
      ...{ onDay: new Date('2026-11-19'), source: 'PERSON' },
    },
  })
  const input = { placementId: id, expectedVersion: 1, endedOn: '2026-11-18', endReason: 'RESIGNED' }
  expect(await act('endPlacement', input)).toMatchObject({
    __typename: 'RuleError',
    message:
      'Hours are written down for days outside these. Give days that hold them, or have those hours taken back.',
    path: ['endedOn'],
  })
})

test('given a move to another employer, then the one employment ends on the day before the other begins, and sent again nothing is done', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05' })).placement
  const move = (details: object, to = facts.valley) =>
    act('movePlacement', { placementId: id, expectedVersion: 1, employerId: employerOf(to), details })
  expect(await move({ startedOn: '2026-11-16' }, facts.lakeside)).toMatchObject({
    message: 'Noor Khan works for Lakeside Health already. Name another employer.',
    path: ['employerId'],
  })
  expect(await move({ startedOn: '2026-10-05' })).toMatchObject({
    message:
      'Noor Khan began at Lakeside Health on October 5, 2026. Give a later day, on which the next employment begins.',
    path: ['details', 'startedOn'],
  })
  const moved = await move({ startedOn: '2026-11-16', minutesPerWeek: 2400 })
  expect(moved).toMatchObject({
    endedPlacement: { endedOn: '2026-11-15', endReason: 'CHANGED_EMPLOYER' },
    placement: { employer: { name: 'Valley Imaging' }, startedOn: '2026-11-16', minutesPerWeek: 2400 },
  })
  expect(await move({ startedOn: '2026-11-16', minutesPerWeek: 2400 })).toEqual(moved)
})

test('given the employer, then it says once that somebody left; staff correct it, another employer finds nothing', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05' })).placement
  const ENDED = `mutation ($input: EndPlacementInput!) { endPlacement(input: $input) { __typename
    ... on EndPlacementSuccess { placement { version endedOn } } ... on Refusal { message path } } }`
  const end = async (viewer: SignedIn, expectedVersion: number, facts: object = {}) => {
    const input = { placementId: id, expectedVersion, endedOn: '2026-11-20', endReason: 'RESIGNED', ...facts }
    const { data, errors } = await world.ask(viewer, ENDED, { input })
    expect(errors).toBeUndefined()
    return data.endPlacement
  }
  expect(await end(facts.valley, 1)).toMatchObject({ __typename: 'NotFoundError' })
  expect(await end(facts.lakeside, 1, { endReason: 'LEFT_PROGRAM' })).toEqual({
    __typename: 'RuleError',
    message:
      'Where Noor Khan goes on, and whether they leave the program, its staff write. Give another reason.',
    path: ['endReason'],
  })
  const ended = { __typename: 'EndPlacementSuccess', placement: { version: 2, endedOn: '2026-11-20' } }
  expect(await end(facts.lakeside, 1)).toEqual(ended)
  expect(await end(facts.lakeside, 1)).toEqual(ended)
  expect(await end(facts.lakeside, 2, { endedOn: '2026-11-21' })).toEqual({
    __typename: 'RuleError',
    message:
      'The last day of Noor Khan is written down: November 20, 2026. Ask the program’s staff to correct it.',
    path: ['endedOn'],
  })
  expect(await end(facts.sam, 2, { endedOn: '2026-11-21' })).toMatchObject({
    placement: { version: 3, endedOn: '2026-11-21' },
  })
})

test('given the employer’s own role, then it writes no end that would let an employment go on', async () => {
  await begin({ startedOn: '2026-10-05', endedOn: '2026-11-30', endReason: 'CONTRACT_ENDED' })
  const { placement } = facts.lakeside.db
  const where = { endedOn: new Date('2026-11-30') }
  await expect(placement.updateMany({ where, data: { endedOn: new Date('2026-12-31') } })).rejects.toThrow()
  await expect(placement.updateMany({ where, data: { endedOn: null, endReason: null } })).rejects.toThrow()
  expect(await placement.count({ where })).toBe(1)
})

test('given the employer, then it names who supervises and nothing else; another employer finds nothing', async () => {
  const { id } = (await begin({ startedOn: '2026-10-05' })).placement
  const named = (viewer: SignedIn, details: object) =>
    act('updatePlacement', { placementId: id, expectedVersion: 1, details }, viewer)
  const { errors } = await world.ask(
    facts.lakeside,
    'mutation ($input: UpdatePlacementInput!) { updatePlacement(input: $input) { __typename } }',
    { input: { placementId: id, expectedVersion: 1, details: { hourlyWageMinor: 1 } } },
  )
  expect(errors).toHaveLength(1)
  const supervisorId = sealId('Person', facts.lakeside.personId)
  expect(await named(facts.valley, { supervisorId })).toMatchObject({ __typename: 'NotFoundError' })
  expect(await named(facts.lakeside, { supervisorId })).toMatchObject({
    placement: { version: 2, supervisor: { name: expect.any(String) } },
  })
})

test('given a Welsh program, then its apprentices are paid in pounds', async () => {
  const { prisma } = world.database.staff
  const { id: programId } = await prisma.program.findUniqueOrThrow({ where: { code: 'WALES-CC' } })
  const cohort = await world.given.cohort({ programId })
  const { id } = await world.given.enrollment({ cohortId: cohort.id, stage: 'READY', since: '2026-10-05' })
  facts.enrollmentId = sealId('Enrollment', id)
  expect(await begin({ startedOn: '2026-11-02', hourlyWageMinor: 1260 })).toMatchObject({
    placement: { currency: 'GBP', wages: [{ since: '2026-11-02', hourlyWageMinor: 1260, currency: 'GBP' }] },
  })
})
