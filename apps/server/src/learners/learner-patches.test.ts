import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const UPDATE = `mutation ($input: UpdateLearnerInput!) { updateLearner(input: $input) { __typename
  ... on UpdateLearnerSuccess { learner { firstName email phone dateOfBirth externalId state workSettings version } }
  ... on Refusal { message code values } ... on InputError { fields { path message code } }
  ... on StaleVersionError { currentVersion changedBy } } }`

async function givenNoor() {
  const { id } = await world.given.learner()
  const row = await world.database.staff.prisma.learner.update({
    where: { id },
    data: { phone: '+16145550101', state: 'OH', externalId: `CC-${id}`, dateOfBirth: new Date('1991-04-12') },
  })
  const edit = async (viewer: SignedIn, details: object, expectedVersion = row.version) => {
    const input = { learnerId: sealId('Learner', id), expectedVersion, details }
    const { data, errors } = await world.ask(viewer, UPDATE, { input })
    expect(errors).toBeUndefined()
    return data.updateLearner
  }
  const asItWas = {
    ...{ firstName: row.firstName, email: row.email, phone: '+16145550101', dateOfBirth: '1991-04-12' },
    ...{ externalId: `CC-${id}`, state: 'OH', workSettings: row.workSettings, version: row.version },
  }
  const events = () =>
    world.database.staff.prisma.event.findMany({ where: { subjectId: id }, select: { data: true } })
  return { edit, asItWas, events }
}

test('what an edit leaves out stays, and null clears where there may be nothing', async () => {
  const sam = await world.given.staff()
  const { edit, asItWas, events } = await givenNoor()
  const renamed = { ...asItWas, firstName: 'Nour', phone: null, version: asItWas.version + 1 }
  expect(await edit(sam, { firstName: ' Nour ', phone: null })).toEqual({
    __typename: 'UpdateLearnerSuccess',
    learner: renamed,
  })
  expect(await events()).toEqual([{ data: { changed: ['firstName', 'phone'], version: renamed.version } }])
})

test('an empty text clears nothing: it is refused at its path, and null is what clears', async () => {
  const sam = await world.given.staff()
  const { edit, events } = await givenNoor()
  const message =
    'This text is empty. Write it, send null to have none, or leave it out to keep what is there.'
  expect((await edit(sam, { phone: '', state: ' ', externalId: '' })).fields).toEqual(
    ['externalId', 'phone', 'state'].map((name) => ({
      path: ['details', name],
      message,
      code: 'TEXT_EMPTY',
    })),
  )
  expect(await events()).toEqual([])
})

test('null where there has to be something is refused at its path, and so is what the details may not be together', async () => {
  const sam = await world.given.staff()
  const { edit } = await givenNoor()
  const needed = 'This is never empty. Write it, or leave it out to keep what is there.'
  expect(await edit(sam, { firstName: null, workSettings: null, openToRemote: null, state: 'Ohio' })).toEqual(
    {
      __typename: 'InputError',
      ...{ message: expect.any(String), code: 'INPUT_REFUSED', values: expect.any(Object) },
      fields: [
        { path: ['details', 'firstName'], message: 'Write the first name.', code: 'TEXT_MISSING' },
        {
          path: ['details', 'state'],
          message: 'Name a US state or territory, or leave it empty.',
          code: 'STATE_NOT_LISTED',
        },
        { path: ['details', 'openToRemote'], message: needed, code: 'NEVER_EMPTY' },
        { path: ['details', 'workSettings'], message: needed, code: 'NEVER_EMPTY' },
      ],
    },
  )
})

test('an edit that is sent again is done, and nothing is written twice', async () => {
  const sam = await world.given.staff()
  const { edit, asItWas, events } = await givenNoor()
  const done = { ...asItWas, state: 'TX', version: asItWas.version + 1 }
  for (const _ of ['first', 'again'])
    expect(await edit(sam, { state: 'TX' })).toEqual({ __typename: 'UpdateLearnerSuccess', learner: done })
  expect(await events()).toHaveLength(1)
  expect(await edit(sam, {}, done.version)).toEqual({ __typename: 'UpdateLearnerSuccess', learner: done })
  expect(await events()).toHaveLength(1)
})

test('who edits what was changed since it was read is told who did: oneself, somebody else, or that nobody knows', async () => {
  const [sam, ada] = [await world.given.staff(), await world.given.staff()]
  const { edit, asItWas } = await givenNoor()
  const { version } = asItWas
  const stale = (changedBy: string, by: string, currentVersion: number) => ({
    ...{ __typename: 'StaleVersionError', code: 'CHANGED_MEANWHILE', currentVersion, changedBy },
    message: `Nora Khan was changed${by} meanwhile. Read it again, look at the change, and try again.`,
    values: { what: 'Nora Khan', by: changedBy },
  })
  await edit(sam, { firstName: 'Nora' })
  expect(await edit(sam, { state: 'TX' })).toEqual(stale('YOU', ' by you', version + 1))
  expect(await edit(ada, { state: 'TX' })).toEqual(stale('SOMEBODY_ELSE', ' by somebody else', version + 1))
  await edit(ada, { phone: null }, version + 1)
  expect(await edit(sam, { state: 'TX' })).toEqual(stale('SOMEBODY_ELSE', ' by somebody else', version + 2))
  await world.database.staff.prisma.learner.updateMany({
    where: { email: asItWas.email },
    data: { version: { increment: 1 } },
  })
  expect(await edit(sam, { state: 'TX' }, version + 2)).toEqual(stale('UNKNOWN', '', version + 3))
})
