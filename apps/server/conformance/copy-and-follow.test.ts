import { loadDemo } from '@journeyline/db/demo/load-demo'
import { numberEvents } from '@journeyline/db/events/number-events'
import { Api } from '@journeyline/examples/api'
import { type Copy, copyAll, follow } from '@journeyline/examples/copy'
import { EMPLOYER_LISTS, STAFF_LISTS } from '@journeyline/examples/lists'
import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../test/kit.ts'
import { signedIn } from '../test/signed-in.ts'

const world = useWorld()
beforeAll(async () => {
  await loadDemo({ ...world.database, hashPassword: async (password) => `hash of ${password}` })
}, 120_000)

const apiOf = async (facts: Parameters<typeof signedIn>[1]) =>
  new Api(await world.url(), { cookie: (await signedIn(world, facts)).cookie })

/** Records of a copy by the type in their id, as many as there are. */
function countsOf({ records }: Copy): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const id of records.keys()) {
    const type = id.slice(0, id.indexOf('_'))
    counts[type] = (counts[type] ?? 0) + 1
  }
  return counts
}

/** Rows in the database, by the API's type. */
async function rows(tables: Record<string, string>): Promise<Record<string, number>> {
  const counts = Object.entries(tables).map(async ([type, table]) => {
    const { rows } = await world.database.staff.pool.query(`select count(*)::int as rows from ${table}`)
    return [type, rows[0].rows] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

const TABLES = {
  ...{ Attendance: 'attendance', Candidate: 'candidate', Cohort: 'cohort', Competency: 'competency' },
  ...{ Credential: 'credential', Employer: 'employer', Enrollment: 'enrollment', HoursEntry: 'hours_entry' },
  ...{
    Learner: 'learner',
    Placement: 'placement',
    Program: 'program',
    Review: 'review',
    SignOff: 'sign_off',
  },
  ...{ StageChange: 'stage_change' },
}

test('given the demo, when staff copy it, then they have every row in at most 15 requests, and a poll without news takes one', async () => {
  const api = await apiOf({ role: 'STAFF' })
  await numberEvents(world.database.worker.pool)
  const copy = await copyAll(api, STAFF_LISTS)
  expect(countsOf(copy)).toEqual(await rows(TABLES))
  console.log(`copied ${copy.records.size} records in ${api.requests} requests`)
  expect(api.requests).toBeLessThanOrEqual(15)

  const before = api.requests
  expect(await follow(api, STAFF_LISTS, copy)).toBe(0)
  expect(api.requests - before).toBe(1)
})

test('given a copy, when rows are changed, made and removed, then following brings it to what a new copy is', async () => {
  const api = await apiOf({ role: 'STAFF' })
  await numberEvents(world.database.worker.pool)
  const copy = await copyAll(api, STAFF_LISTS)
  const ask = async (mutation: string, input: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Success`
    const data = await api.ask<Record<string, { __typename: string }>>(
      `mutation { ${mutation}(input: ${input}) { __typename } }`,
    )
    expect(data[mutation]!.__typename).toBe(type)
  }
  const [credential] = [...copy.records.values()].filter(({ id }) => id.startsWith('Credential_'))
  // a copy's records are any: this one was asked for with both
  const { id: credentialId, version } = credential as unknown as { id: string; version: number }
  await ask('deleteCredential', `{ credentialId: "${credentialId}", expectedVersion: ${version} }`)
  const entry = [...copy.records.values()].find(
    (row) => row.id.startsWith('HoursEntry_') && 'status' in row && row.status === 'SUBMITTED',
  )
  await ask('approveHours', `{ hoursEntryIds: ["${entry!.id}"] }`)
  await ask('createEmployer', '{ details: { name: "Riverbend Health" } }')
  await numberEvents(world.database.worker.pool)
  const failing = {
    ask: (query: string, variables?: object) => answeringEvents(api, query, variables),
  } as Api
  await expect(follow(failing, STAFF_LISTS, copy)).rejects.toThrow('The line is down.')
  expect(await follow(api, STAFF_LISTS, copy)).toBe(4)
  expect(copy.records.get(credentialId)).toBeUndefined()
  expect(copy.records.get(entry!.id)).toMatchObject({ status: 'APPROVED' })
  expect(copy.records).toEqual((await copyAll(api, STAFF_LISTS)).records)
})

/** Asks for events, and fails at all else. */
async function answeringEvents(api: Api, query: string, variables?: object) {
  if (!query.includes('events(')) throw new Error('The line is down.')
  return api.ask(query, variables as Record<string, unknown>)
}

test('given the demo, when an employer copies it, then it has its own and no more, and follows what its people do', async () => {
  const { id: employerId } = await world.database.staff.prisma.employer.findFirstOrThrow({
    where: { hoursEntries: { some: {} } },
  })
  const api = await apiOf({ role: 'EMPLOYER', employerId })
  const copy = await copyAll(api, EMPLOYER_LISTS)
  const own = `where employer_id = '${employerId}'`
  const { HoursEntry, Placement, Employer } = countsOf(copy)
  expect({ HoursEntry, Placement, Employer }).toEqual(
    await rows({
      Employer: `employer where id = '${employerId}'`,
      HoursEntry: `hours_entry ${own}`,
      Placement: `placement ${own}`,
    }),
  )
  expect(await follow(api, EMPLOYER_LISTS, copy)).toBe(0)
})
