import { expect, test } from 'vitest'
import * as presets from '../../../examples/typed/src/client-preset/staff/rename-learner.ts'
import * as tadas from '../../../examples/typed/src/gql-tada/staff/rename-learner.ts'
import { sealId } from '../src/graphql/global-id.ts'
import { useWorld } from '../test/kit.ts'
import { signedIn } from '../test/signed-in.ts'

// That they compile, and that a client which forgets a refusal does not, is held by the types of examples/typed.

const world = useWorld()

const connectionOf = async (facts: Parameters<typeof signedIn>[1]) => ({
  url: await world.url(),
  headers: { cookie: (await signedIn(world, facts)).cookie },
})

test.each([
  ['graphql-codegen’s client-preset', presets],
  ['gql.tada', tadas],
])(
  'given a client typed by %s, when staff rename a learner by it, then each result comes out at its own case of the switch',
  async (_name, { renameLearner }) => {
    const connection = await connectionOf({ role: 'STAFF' })
    const learner = await world.given.learner({ firstName: 'Ada', lastName: 'Byron' })
    const learnerId = sealId('Learner', learner.id)
    const gone = sealId('Learner', crypto.randomUUID())
    const rename = (id: string, lastName: string, expectedVersion: number) =>
      renameLearner(connection, { learnerId: id, expectedVersion, details: { lastName } })
    expect([
      await rename(learnerId, 'Lovelace', 1),
      await rename(learnerId, 'King', 1),
      await rename(learnerId, '', 2),
      await rename(gone, 'King', 1),
    ]).toEqual([
      'Ada Lovelace, version 2',
      'version 2 by now, changed by YOU',
      expect.stringMatching(/^details\.lastName: /),
      `nothing there: ${gone}`,
    ])
  },
)

test.each([
  ['graphql-codegen’s client-preset', presets],
  ['gql.tada', tadas],
])(
  'given a client typed by %s, when a stage comes that it does not know, then it takes it for something else and shows it as it is',
  async (_name, { way, ways }) => {
    const connection = await connectionOf({ role: 'STAFF' })
    await world.given.enrollment({ stage: 'WITHDRAWN' })
    expect(await ways(connection)).toContain('at an end')
    expect(way('ON_LEAVE' as 'TRAINING')).toBe('ON_LEAVE')
  },
)
