import { expect, test } from 'vitest'
import { unique } from '../../test/given/unique.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const CREATE = `mutation($input: CreateEmployerInput!) { createEmployer(input: $input) { __typename
  ... on AlreadyThereError { message path existing { id } } ... on InputError { fields { path message } }
  ... on CreateEmployerSuccess { employer { id name about version } } } }`
const UPDATE = `mutation($input: UpdateEmployerInput!) { updateEmployer(input: $input) { __typename
  ... on AlreadyThereError { path existing { id } } ... on InputError { fields { path } } ... on StaleVersionError { currentVersion }
  ... on UpdateEmployerSuccess { employer { name about version } } } }`
const ADD = `mutation($input: CreateWorksiteInput!) { createWorksite(input: $input) { __typename
  ... on InputError { fields { path } } ... on CreateWorksiteSuccess { worksite { name city } employer { worksites { totalCount edges { node {
  name city state setting timeZone remote } } } } } } }`

const asStaff = async (document: string, input: object) => {
  const { data, errors } = await world.ask(await world.given.staff(), document, { input })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]
}

test('an employer is added and changed; what is left out stays, the version tells who was first, and the same again is done', async () => {
  const name = unique('Valley')
  expect(await asStaff(CREATE, { details: { name: ` ${name} `, about: '' } })).toMatchObject({
    employer: { name, about: null, version: 1 },
  })
  const { id } = await world.given.employer()
  const change = {
    employerId: sealId('Employer', id),
    expectedVersion: 1,
    details: { name: unique('New name'), about: 'Imaging.' },
  }
  const other = { ...change, details: { about: 'Billing.' } }
  const answers = await Promise.all([asStaff(UPDATE, change), asStaff(UPDATE, change)])
  const changed = { ...change.details, version: 2 }
  expect(answers).toEqual(Array(2).fill({ __typename: 'UpdateEmployerSuccess', employer: changed }))
  expect(await asStaff(UPDATE, other)).toEqual({ __typename: 'StaleVersionError', currentVersion: 2 })
  expect(await asStaff(UPDATE, { ...other, expectedVersion: 2 })).toMatchObject({
    employer: { name: changed.name, about: 'Billing.', version: 3 },
  })
  expect(await asStaff(UPDATE, { ...change, employerId: sealId('Employer', crypto.randomUUID()) })).toEqual({
    __typename: 'NotFoundError',
  })
})

test('no two employers have one name, upper and lower case alike, even from two at once', async () => {
  const name = unique('Harbor')
  const answers = await Promise.all([
    asStaff(CREATE, { details: { name } }),
    asStaff(CREATE, { details: { name: name.toUpperCase() } }),
  ])
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  const first = answers.flatMap((answer: any) => answer.employer ?? [])[0]
  const taken = {
    ...{ __typename: 'AlreadyThereError', path: ['details', 'name'] },
    existing: { id: first.id },
  }
  expect(answers).toContainEqual({
    ...taken,
    message: expect.stringMatching(/^There is already an employer named harbor/i),
  })
  const { id } = await world.given.employer()
  const edit = { employerId: sealId('Employer', id), expectedVersion: 1, details: { name } }
  expect(await asStaff(UPDATE, edit)).toEqual(taken)
})

test('a worksite is added to its employer, and every wrong field is named', async () => {
  const employerId = sealId('Employer', (await world.given.employer()).id)
  const worksite = {
    name: 'Main',
    city: 'Columbus',
    state: 'OH',
    setting: 'HOSPITAL_SYSTEM',
    timeZone: 'America/New_York',
    remote: true,
  }
  expect(await asStaff(ADD, { employerId, details: worksite })).toMatchObject({
    worksite: { name: 'Main', city: 'Columbus' },
    employer: { worksites: { totalCount: 1, edges: [{ node: worksite }] } },
  })
  expect(
    await asStaff(ADD, {
      employerId,
      details: { ...worksite, name: '', state: 'XX', timeZone: 'Mars' },
    }),
  ).toMatchObject({
    fields: ['name', 'state', 'timeZone'].map((name) => ({ path: ['details', name] })),
  })
})

test('an employer sees itself and no other, and changes nothing', async () => {
  const viewer = await world.given.employerPerson()
  const [own, other] = [viewer.employerId!, (await world.given.employer()).id].map((id) =>
    sealId('Employer', id),
  )
  expect(
    await world.ask(viewer, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [own, other] }),
  ).toEqual({
    data: { nodes: [{ id: own }, null] },
  })
  const { errors } = await world.ask(viewer, CREATE, { input: { details: { name: 'Mine' } } })
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} })
})

test('an employer’s apprentices are those it employs today, and beside them those it employed', async () => {
  const viewer = await world.given.employerPerson()
  const placed = async (endedOn: string | null) => {
    const { id, programVersionId } = await world.given.enrollment({ stage: 'APPRENTICESHIP' })
    const placement = await world.database.staff.prisma.placement.create({
      data: {
        ...{ enrollmentId: id, employerId: viewer.employerId!, startedOn: new Date('2026-10-01') },
        endedOn: endedOn && new Date(endedOn),
      },
    })
    const programVersion = { id: sealId('ProgramVersion', programVersionId) }
    return { node: { id: sealId('Placement', placement.id), programVersion } }
  }
  const [goesOn, lastDay, over] = [await placed(null), await placed('2026-11-23'), await placed('2026-11-22')]
  const { data } = await world.ask(
    viewer,
    `{ viewer { employer { now: placements(filter: { employed: true }) { ...Found } before: placements(filter: { employed: false }) { ...Found }
      all: placements { ...Found } } } }
      fragment Found on PlacementConnection { totalCount edges { node { id programVersion { id } } } }`,
  )
  expect(data.viewer.employer).toEqual({
    now: { totalCount: 2, edges: [lastDay, goesOn] },
    before: { totalCount: 1, edges: [over] },
    all: { totalCount: 3, edges: [over, lastDay, goesOn] },
  })
})

test('employers are found by their name', async () => {
  const name = unique('Harborview')
  const { id } = await world.given.employer(name)
  const found = await world.ask(
    await world.given.staff(),
    'query ($text: String) { employers(filter: { text: $text }, first: 5) { totalCount edges { node { id name about version } } } }',
    { text: name },
  )
  const node = { id: sealId('Employer', id), name, about: null, version: 1 }
  expect(found).toEqual({ data: { employers: { totalCount: 1, edges: [{ node }] } } })
})
