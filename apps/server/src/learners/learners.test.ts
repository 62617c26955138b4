import { expect, test } from 'vitest'
import { unique } from '../../test/given/unique.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const LEARNER = `externalId firstName lastName email phone dateOfBirth state language openToRemote workSettings version`
const CREATE = `mutation ($input: CreateLearnerInput!) { createLearner(input: $input) { __typename
  ... on CreateLearnerSuccess { learner { id ${LEARNER} } }
  ... on Refusal { message } ... on InputError { fields { path message } } ... on RuleError { path }
  ... on AlreadyThereError { code path existing { id } } } }`
const UPDATE = `mutation ($input: UpdateLearnerInput!) { updateLearner(input: $input) { __typename
  ... on UpdateLearnerSuccess { learner { ${LEARNER} } }
  ... on Refusal { message } ... on StaleVersionError { currentVersion } } }`

const details = () => ({
  ...{
    externalId: unique('CC'),
    firstName: 'Amara',
    lastName: 'Lewis',
    email: `${unique('amara')}@example.org`,
  },
  ...{ phone: '+16145550101', dateOfBirth: '1991-04-12', state: 'OH', language: 'en' },
  ...{ openToRemote: true, workSettings: ['URGENT_CARE_CENTER', 'HOSPITAL_SYSTEM'] },
})

test('a learner is written down with every detail, and an address is one learner’s', async () => {
  const sam = await world.given.staff()
  const amara = details()
  const { data } = await world.ask(sam, CREATE, { input: { details: amara } })
  const { id } = data.createLearner.learner
  const written = { id, ...amara, version: 1 }
  expect(data.createLearner).toEqual({ __typename: 'CreateLearnerSuccess', learner: written })
  const seen = await world.ask(
    sam,
    `query ($id: ID!) { node(id: $id) { ... on Learner { id ${LEARNER} } } }`,
    {
      id,
    },
  )
  expect(seen).toEqual({ data: { node: written } })
  const again = async (changed: object) =>
    (await world.ask(sam, CREATE, { input: { details: { ...amara, ...changed } } })).data.createLearner
  expect(await again({})).toEqual(data.createLearner)
  const taken = { __typename: 'AlreadyThereError', existing: { id } }
  expect(await again({ externalId: unique('other'), email: amara.email })).toEqual({
    ...{ ...taken, code: 'LEARNER_EMAIL_TAKEN', path: ['details', 'email'] },
    message: `Another learner has the address ${amara.email}. Open that learner, or write another address.`,
  })
  expect(await again({ email: `${unique('other')}@example.org` })).toEqual({
    ...{ ...taken, code: 'LEARNER_REFERENCE_TAKEN', path: ['details', 'externalId'] },
    message: expect.stringContaining(amara.externalId),
  })
})

test('nobody is born today or later', async () => {
  const sam = await world.given.staff()
  const input = { details: { ...details(), dateOfBirth: '2026-11-23' } }
  expect((await world.ask(sam, CREATE, { input })).data.createLearner).toEqual({
    __typename: 'RuleError',
    path: ['details', 'dateOfBirth'],
    message: 'A date of birth is in the past. Check the year.',
  })
})

test('a learner is edited by one at a time, and the trail says which details changed and not what they were', async () => {
  const sam = await world.given.staff()
  const { id } = await world.given.learner()
  const changed = { ...details(), phone: null, state: null }
  const edit = async (details: object = changed) => {
    const input = { learnerId: sealId('Learner', id), expectedVersion: 1, details }
    return (await world.ask(sam, UPDATE, { input })).data.updateLearner
  }
  expect(await edit()).toEqual({ __typename: 'UpdateLearnerSuccess', learner: { ...changed, version: 2 } })
  expect(await edit({ state: 'TX' })).toEqual({
    __typename: 'StaleVersionError',
    currentVersion: 2,
    message: 'Amara Lewis was changed by you meanwhile. Read it again, look at the change, and try again.',
  })
  const trail = await world.database.staff.prisma.auditEntry.findMany({ where: { subjectId: id } })
  expect(trail).toHaveLength(1)
  expect(trail[0]).toMatchObject({ act: 'learner.updated', actorId: sam.personId })
  expect(JSON.stringify(trail[0]!.detail)).toContain('email')
  expect(JSON.stringify(trail[0]!.detail)).not.toContain('example.org')
})
