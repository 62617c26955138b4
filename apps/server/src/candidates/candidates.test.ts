import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const PAGE = `query($filter: CandidateFilter, $first: Int, $after: String, $last: Int, $before: String) {
  candidates(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { displayName } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

/** Five candidates only this test's word finds, the latest published first. */
async function five(word: string) {
  const names = ['Ada', 'Ben', 'Cai', 'Dee', 'Eli']
  for (const firstName of [...names].reverse())
    await world.given.candidate({ firstName, summary: `Knows ${word}.` })
  return names.map((name) => `${name} K.`)
}

test('pages go forward and back without gap or repeat, also where all were published in one moment', async () => {
  await five('pagination')
  await world.database.staff.pool.query(
    `update candidate set published_at = '2026-11-01T10:00:00.123Z' where summary like '%pagination%' and display_name <> 'Ada K.'`,
  )
  const viewer = await world.given.employerPerson()
  const page = async (args: object) => {
    const { data, errors } = await world.ask(viewer, PAGE, { filter: { text: 'pagination' }, ...args })
    expect(errors).toBeUndefined()
    const { edges, pageInfo } = data.candidates
    return {
      ...pageInfo,
      names: edges.map((edge: { node: { displayName: string } }) => edge.node.displayName),
    }
  }
  const all = await page({})
  expect(all).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  expect([...all.names].sort()).toEqual(['Ada K.', 'Ben K.', 'Cai K.', 'Dee K.', 'Eli K.'])

  const first = await page({ first: 2 })
  const second = await page({ first: 2, after: first.endCursor })
  const third = await page({ first: 2, after: second.endCursor })
  expect([first, second, third].flatMap(({ names }) => names)).toEqual(all.names)
  expect([first, second, third].map((one) => [one.hasPreviousPage, one.hasNextPage])).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ])
  expect(await page({ last: 2, before: third.startCursor })).toMatchObject({ ...second, hasNextPage: true })
  expect(await page({ last: 2, before: second.startCursor })).toMatchObject({
    names: first.names,
    hasPreviousPage: false,
  })
  expect(await page({ last: 1 })).toMatchObject({
    names: all.names.slice(4),
    hasNextPage: false,
    hasPreviousPage: true,
  })
  expect(await page({ first: 0 })).toMatchObject({ names: [], hasNextPage: true, startCursor: null })
})

test('every filter narrows the list, and the total with it', async () => {
  const viewer = await world.given.employerPerson()
  const learner = await world.given.learner({
    firstName: 'Zoë',
    openToRemote: true,
    state: 'OH',
    workSettings: ['HOSPITAL_SYSTEM'],
  })
  await world.database.staff.prisma.credential.create({ data: { learnerId: learner.id, kind: 'CPC_A' } })
  const zoe = await world.given.candidate({
    learnerId: learner.id,
    stage: 'READY',
    summary: 'Filterable 100% words.',
  })
  await world.given.candidate({ firstName: 'Other', summary: 'Filterable, too.' })
  const programId = sealId('Program', zoe.programId)
  const found = async (filter: object) => {
    const { data, errors } = await world.ask(viewer, PAGE, { filter: { text: 'filterable', ...filter } })
    expect(errors).toBeUndefined()
    const names = data.candidates.edges.map(
      (edge: { node: { displayName: string } }) => edge.node.displayName,
    )
    expect(data.candidates.totalCount).toBe(names.length)
    return names
  }
  expect(await found({})).toEqual(['Other K.', 'Zoë K.'])
  expect(await found({ text: 'ZOE filterable' })).toEqual(['Zoë K.'])
  expect(await found({ text: '100%' })).toEqual(['Zoë K.'])
  expect(await found({ text: 'filter%too' })).toEqual([])
  expect(await found({ stages: ['READY'] })).toEqual(['Zoë K.'])
  expect(await found({ stages: ['READY', 'INTERNSHIP'] })).toEqual(['Other K.', 'Zoë K.'])
  expect(await found({ stages: [] })).toEqual([])
  expect(await found({ credentials: ['CPC_A', 'CCS'] })).toEqual(['Zoë K.'])
  expect(await found({ openToRemote: true })).toEqual(['Zoë K.'])
  expect(await found({ openToRemote: false })).toEqual(['Other K.'])
  expect(await found({ workSettings: ['HOSPITAL_SYSTEM'] })).toEqual(['Zoë K.'])
  expect(await found({ states: ['OH', 'TX'] })).toEqual(['Zoë K.'])
  expect(await found({ programId })).toEqual(['Other K.', 'Zoë K.'])
  expect(await found({ programId: sealId('Program', zoe.id) })).toEqual([])
  expect(await found({ shortlisted: true })).toEqual([])
  expect(await found({ shortlisted: false, openToRemote: true, states: ['OH'] })).toEqual(['Zoë K.'])
})

test('what no filter can mean is refused in words', async () => {
  const viewer = await world.given.employerPerson()
  const refusal = async (variables: object, as = viewer) => {
    const { errors } = await world.ask(as, PAGE, { ...variables })
    return [errors?.[0]?.extensions?.code, errors?.[0]?.message.split(/(?<=\.)\s/)[0]]
  }
  expect(await refusal({ filter: { workSettings: ['THE_MOON'] } })).toEqual([
    'BAD_USER_INPUT',
    'Variable "$filter" got invalid value "THE_MOON" at "filter.workSettings[0]"; Value "THE_MOON" does not exist in "WorkSetting" enum.',
  ])
  expect(await refusal({ filter: { states: ['XX'] } })).toEqual([
    'BAD_USER_INPUT',
    '"XX" is not a US state we know.',
  ])
  expect(await refusal({ filter: { shortlisted: true } }, await world.given.staff())).toEqual([
    'BAD_USER_INPUT',
    'Variable "$filter" got invalid value { shortlisted: true }; Field "shortlisted" is not defined by type "CandidateFilter".',
  ])
  const programs = await world.ask(viewer, '{ programs { pageInfo { endCursor } } }')
  expect(await refusal({ after: programs.data.programs.pageInfo.endCursor })).toEqual([
    'INVALID_CURSOR',
    'This cursor belongs to another list.',
  ])
})

const behind = (fields: string) =>
  `query($id: ID!) { node(id: $id) { ... on Candidate { displayName availableOn ${fields} } } }`
const ENROLLMENT = behind('enrollment { learner { email } profile { consents { kind } } }')

test('staff reach the learner behind a candidate; an employer reaches nothing of the learner', async () => {
  const candidate = await world.given.candidate({ firstName: 'Noor', lastName: 'Khan' })
  const id = sealId('Candidate', candidate.id)
  const employer = await world.given.employerPerson()
  expect((await world.ask(await world.given.staff(), ENROLLMENT, { id })).data.node).toEqual({
    displayName: 'Noor K.',
    availableOn: null,
    enrollment: {
      learner: { email: expect.stringContaining('noor') },
      profile: { consents: [{ kind: 'GIVEN' }] },
    },
  })
  expect(await world.ask(employer, behind('shortlistEntry { note }'), { id })).toEqual({
    data: { node: { displayName: 'Noor K.', availableOn: null, shortlistEntry: null } },
  })
  const { data, errors } = await world.ask(employer, ENROLLMENT, { id })
  expect([data, errors?.map(({ extensions }) => extensions)]).toEqual([
    undefined,
    [{ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} }],
  ])

  const profile = await world.database.staff.prisma.candidateProfile.findUniqueOrThrow({
    where: { enrollmentId: candidate.enrollment.id },
    include: { consents: true },
  })
  const hidden = [
    sealId('Enrollment', candidate.enrollment.id),
    sealId('Learner', candidate.enrollment.learnerId),
    sealId('CandidateProfile', profile.id),
    sealId('ConsentEntry', profile.consents[0]!.id),
  ]
  expect(
    await world.ask(employer, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: hidden }),
  ).toEqual({
    data: { nodes: [null, null, null, null] },
  })
  const text = JSON.stringify(
    await world.ask(
      employer,
      '{ candidates(first: 100) { edges { node { id displayName summary internshipSite } } } }',
    ),
  )
  expect(text).not.toMatch(/Khan|@example|\+1614/)
})

test('nobody sees candidates without signing in', async () => {
  const { errors } = await world.ask({ kind: 'ANONYMOUS' }, '{ candidates { totalCount } }')
  expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', sentence: 'SIGN_IN_FIRST', values: {} })
})

test('days of availability are the days that were written', async () => {
  const candidate = await world.given.candidate({ summary: 'Available later.' })
  await world.database.staff.pool.query(
    `update candidate_profile set available_on = '2027-01-04' where enrollment_id = $1`,
    [candidate.enrollment.id],
  )
  const { data } = await world.ask(
    await world.given.employerPerson(),
    '{ candidates(filter: { text: "available later" }) { edges { node { availableOn program { code } } } } }',
  )
  expect(data.candidates.edges).toEqual([{ node: { availableOn: '2027-01-04', program: { code: 'US-MC' } } }])
})
