import { loadDemo } from '@journeyline/db/demo/load-demo'
import { numberEvents } from '@journeyline/db/events/number-events'
import { Api } from '@journeyline/examples/api'
import { copyAll, follow } from '@journeyline/examples/copy'
import { EMPLOYER_LISTS } from '@journeyline/examples/lists'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { useWorld } from '../test/kit.ts'
import { signedIn } from '../test/signed-in.ts'

const world = useWorld()
beforeAll(async () => {
  await loadDemo({ ...world.database, hashPassword: async (password) => `hash of ${password}` })
}, 120_000)

const apiOf = async (facts: Parameters<typeof signedIn>[1]) =>
  new Api(await world.url(), { cookie: (await signedIn(world, facts)).cookie })

/** What staff do of a candidate; some of it is refused, as things stand. */
const ACTS = ['publish', 'describe', 'rename', 'move', 'earn', 'unpublish', 'withdraw', 'agree'] as const
type Act = (typeof ACTS)[number]

interface Enrolled {
  id: string
  version: number
  learner: { id: string; version: number }
  profile: { version: number } | null
}

const ENROLLED = 'id version learner { id version } profile { version }'

/** The act's mutation and input; `words` are new each time. */
const MUTATION: Record<Act, (of: Enrolled, words: string) => [mutation: string, input: object]> = {
  publish: ({ id }) => ['publishCandidate', { enrollmentId: id }],
  describe: ({ id, profile }, words) => [
    'updateCandidateProfile',
    { enrollmentId: id, expectedVersion: profile?.version ?? 0, details: { summary: words } },
  ],
  rename: ({ learner: { id, version } }, words) => [
    'updateLearner',
    { learnerId: id, expectedVersion: version, details: { firstName: words } },
  ],
  move: ({ id, version }) => [
    'changeStage',
    {
      moves: [{ enrollmentId: id, expectedVersion: version }],
      ...{ toStage: 'WITHDRAWN', effectiveOn: '2026-11-20', reason: 'Moved to another state' },
      leavingReason: 'MOVED_AWAY',
    },
  ],
  earn: ({ learner: { id } }) => [
    'recordCredential',
    { learnerId: id, details: { kind: 'CRC', awardedOn: '2026-11-02' } },
  ],
  unpublish: ({ id }) => ['unpublishCandidate', { enrollmentId: id }],
  withdraw: ({ id }) => ['withdrawConsent', { enrollmentId: id, onDay: '2026-11-20' }],
  agree: ({ id }) => [
    'recordConsent',
    { enrollmentId: id, details: { method: 'EMAIL', onDay: '2026-11-20' } },
  ],
}

test('given an employer’s copy, whatever staff do of candidates, then following it by events brings it to what a new copy is', async () => {
  const db = world.database.staff.prisma
  const { id: employerId } = await db.employer.findFirstOrThrow({ where: { hoursEntries: { some: {} } } })
  const [theirs, staff] = [await apiOf({ role: 'EMPLOYER', employerId }), await apiOf({ role: 'STAFF' })]
  const { candidates } = await staff.ask<{ candidates: { nodes: { id: string }[] } }>(
    '{ candidates(first: 4) { nodes { id } } }',
  )
  const shown = new Set(candidates.nodes.map(({ id }) => id))
  const { enrollments } = await staff.ask<{
    enrollments: { nodes: { id: string; candidate: { id: string } | null }[] }
  }>('{ enrollments(first: 2000) { nodes { id candidate { id } } } }')
  const people = enrollments.nodes.filter(({ candidate }) => candidate && shown.has(candidate.id))
  expect(people).toHaveLength(4)

  const copy = await copyAll(theirs, EMPLOYER_LISTS)
  let [at, done] = [0, 0]
  const act = async (kind: Act, whose: number) => {
    const { node } = await staff.ask<{ node: Enrolled }>(
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { ${ENROLLED} } } }`,
      { id: people[whose]!.id },
    )
    at += 1
    const [mutation, input] = MUTATION[kind](node, `Bronwen ${at}`)
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
    const answer = await staff.ask<Record<string, { __typename: string }>>(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`,
      { input },
    )
    if (answer[mutation]!.__typename === `${type}Success`) done += 1
    await numberEvents(world.database.worker.pool)
    await follow(theirs, EMPLOYER_LISTS, copy)
  }
  const step = fc.tuple(fc.constantFrom(...ACTS), fc.nat({ max: 3 }))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      for (const [kind, whose] of steps) await act(kind, whose)
      expect(copy.records).toEqual((await copyAll(theirs, EMPLOYER_LISTS)).records)
    }),
    { numRuns: 8, seed: 9, endOnFailure: true },
  )
  expect(done).toBeGreaterThan(12)
})

test('given a candidate, when staff change what employers see of it, then each step is one event that names the candidate, and tells nothing of the learner', async () => {
  const theirs = await apiOf({ role: 'EMPLOYER', employerId: (await world.given.employer()).id })
  const staff = await world.given.staff()
  const { id, enrollment } = await world.given.candidate({ firstName: 'Amara', lastName: 'Nwosu' })
  const news = async (after: string | null) => {
    await numberEvents(world.database.worker.pool)
    const { events } = await theirs.ask<{
      events: { nodes: object[]; pageInfo: { endCursor: string | null } }
    }>(
      `query ($after: String) { events(after: $after) { nodes { type subjectType subject { id } touches data actor { label } }
        pageInfo { endCursor } } }`,
      { after },
    )
    return events
  }
  await numberEvents(world.database.worker.pool)
  const { events } = await theirs.ask<{ events: { pageInfo: { endCursor: string | null } } }>(
    '{ events(last: 1) { pageInfo { endCursor } } }',
  )
  await staff.transaction((tx) =>
    tx.learner.update({ where: { id: enrollment.learnerId }, data: { firstName: 'Ada', phone: '555 0100' } }),
  )
  await staff.transaction((tx) =>
    tx.learner.update({ where: { id: enrollment.learnerId }, data: { phone: '555 0101' } }),
  )
  const candidateId = sealId('Candidate', id)
  expect((await news(events.pageInfo.endCursor)).nodes).toEqual([
    {
      ...{ type: 'CANDIDATE_REFRESHED', subjectType: 'Candidate', subject: { id: candidateId } },
      ...{ touches: [candidateId], data: {}, actor: { label: 'Staff' } },
    },
  ])
})
