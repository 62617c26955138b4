import { writeStandard } from '@journeyline/db/standards/write-standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { employerViewer } from '../kernel/viewer.ts'

const world = useWorld()

/** An apprentice of Lakeside Health since November 2; Maria supervises, and today is November 23. */
interface Facts {
  staff: SignedIn
  admin: SignedIn
  maria: SignedIn
  omar: SignedIn
  rival: SignedIn
  enrollmentId: string
  placementId: string
  learnerId: string
  programVersionId: string
}
let facts: Facts

beforeEach(async () => {
  const { given, database } = world
  const [staff, admin, maria, rival] = [
    await given.staff(),
    await given.staff('STAFF_ADMIN'),
    await given.employerPerson(),
    await given.employerPerson(),
  ]
  const omar = await given.user({ role: 'EMPLOYER', employerId: maria.employerId!, name: 'Omar Haddad' })
  const { id, learnerId, programVersionId } = await given.enrollment({
    stage: 'APPRENTICESHIP',
    since: '2026-11-02',
  })
  const placement = await database.staff.prisma.placement.create({
    data: {
      ...{ enrollmentId: id, employerId: maria.employerId!, supervisorId: maria.personId },
      startedOn: new Date('2026-11-02T00:00:00Z'),
    },
  })
  facts = {
    ...{ staff, admin, maria, rival, learnerId, programVersionId },
    omar: employerViewer(database.employer, { ...omar, role: 'EMPLOYER', employerId: maria.employerId! }),
    enrollmentId: sealId('Enrollment', id),
    placementId: sealId('Placement', placement.id),
  }
})

const refusals =
  '... on Refusal { message } ... on InputError { fields { path message } } ... on RuleError { field }'

const write = async (viewer: SignedIn, ...entries: Record<string, unknown>[]) => {
  const mine =
    viewer.kind === 'STAFF' ? { enrollmentId: facts.enrollmentId } : { placementId: facts.placementId }
  const { data } = await world.ask(
    viewer,
    `mutation ($input: WriteHoursInput!) { writeHours(input: $input) { __typename
      ... on WriteHoursSuccess { data { id status minutes } } ${refusals}
      ... on ReferenceConflictError { conflicts { index reference existing { id } message } } } }`,
    {
      input: {
        entries: entries.map((entry) => ({
          ...mine,
          kind: 'OJT',
          onDay: '2026-11-20',
          minutes: 480,
          ...entry,
        })),
      },
    },
  )
  return data.writeHours
}

/** An entry that somebody wrote down, by id. */
const written = async (viewer: SignedIn, entry: Record<string, unknown> = {}): Promise<string> =>
  (await write(viewer, entry)).data[0].id

const decide = async (
  viewer: SignedIn,
  act: 'approve' | 'reject',
  entryIds: string[],
  reason = 'The day was a holiday',
) => {
  const name = act === 'approve' ? 'approveHours' : 'rejectHours'
  const type = act === 'approve' ? 'ApproveHours' : 'RejectHours'
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { data { decidedIds entries { status } refused { entryId message } } } ${refusals} } }`,
    { input: act === 'approve' ? { entryIds } : { entryIds, reason } },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data[name].data ?? data[name]
}

const mutate = async (viewer: SignedIn, name: string, input: Record<string, unknown>, data = 'id') => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const answer = await world.ask(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { data { ${data} } } ... on Refusal { message }
      ${['reverseHours', 'endDelegation', 'nameSupervisor'].includes(name) ? '' : '... on InputError { fields { path message } }'} } }`,
    { input },
  )
  return answer.data?.[name] ?? answer.errors
}

const totals = async (viewer: SignedIn = facts.staff) => {
  const { data } = await world.ask(
    viewer,
    `query ($id: ID!) { node(id: $id) { ... on Placement { progress { requirements { code measure { done } waitingMinutes } } } } }`,
    { id: facts.placementId },
  )
  const ojt = data.node.progress.requirements.find(({ code }: { code: string }) => code === 'OJT')
  return { approved: ojt.measure.done, waiting: ojt.waitingMinutes }
}

describe('hours written down', () => {
  test('wait for a decision and count once they are approved', async () => {
    expect(await write(facts.maria, {})).toEqual({
      __typename: 'WriteHoursSuccess',
      data: [{ id: expect.any(String), status: 'SUBMITTED', minutes: 480 }],
    })
    expect(await totals()).toEqual({ approved: 0, waiting: 480 })
    const id = await written(facts.staff, { onDay: '2026-11-19' })
    expect(await decide(facts.maria, 'approve', [id])).toEqual({
      decidedIds: [id],
      entries: [{ status: 'APPROVED' }],
      refused: [],
    })
    expect(await totals()).toEqual({ approved: 480, waiting: 480 })
    expect(await totals(facts.maria)).toEqual({ approved: 480, waiting: 480 })
  })

  test('are all refused when one is, each with its reason at its field', async () => {
    const answer = await write(
      facts.staff,
      { onDay: '2026-11-24' },
      { onDay: '2026-11-01' },
      { onDay: '2026-11-18', minutes: 1000 },
      { onDay: '2026-11-18', minutes: 500 },
      { onDay: '2026-11-05' },
    )
    expect(answer.fields).toEqual([
      {
        path: ['entries', '0', 'onDay'],
        message: 'November 24, 2026 is yet to come. Write hours down once they are done.',
      },
      {
        path: ['entries', '1', 'onDay'],
        message: expect.stringMatching(
          /^Noor Khan began at .+ on November 2, 2026\. What came before counts only as prior credit/,
        ),
      },
      {
        path: ['entries', '3', 'minutes'],
        message:
          'Noor Khan has 16:40 h on November 18, 2026 already, and a day has 24. Write 7:20 h or less, or have a wrong entry taken back.',
      },
      {
        path: ['entries', '4', 'lateReason'],
        message:
          'Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
      },
    ])
    expect(await totals()).toEqual({ approved: 0, waiting: 0 })
  })

  test('come late with a reason from staff, and from an employer not at all', async () => {
    const late = { onDay: '2026-11-03', lateReason: 'The sheet lay in the post' }
    expect(await write(facts.staff, late)).toMatchObject({ __typename: 'WriteHoursSuccess' })
    expect((await write(facts.maria, late)).fields).toEqual([
      {
        path: ['entries', '0', 'onDay'],
        message:
          'Hours are written down within 14 days, so from November 9, 2026 on. Ask the sponsor’s staff to write these down.',
      },
    ])
  })

  test('sent twice under one name are written once, even at once', async () => {
    const same = { reference: 'sheet 7' }
    const [one, other] = await Promise.all([write(facts.staff, same), write(facts.staff, same)])
    const again = await write(facts.staff, same)
    const ids = [one, other, again].flatMap(({ data }) => data?.map(({ id }: { id: string }) => id) ?? [])
    expect(new Set(ids).size).toBe(1)
    expect(await totals()).toEqual({ approved: 0, waiting: 480 })
  })

  test('under one name belong to the organization that wrote them: two do not meet, its own people do', async () => {
    const sponsors = await written(facts.staff, { reference: 'sheet 8', minutes: 60 })
    const own = await written(facts.maria, { reference: 'sheet 8', minutes: 30 })
    expect(own).not.toBe(sponsors)
    expect(await written(facts.omar, { reference: ' sheet 8 ', minutes: 30 })).toBe(own)
    expect(await totals()).toEqual({ approved: 0, waiting: 90 })
  })

  test('with other facts under a name are refused with the entry that has it, and nothing is written', async () => {
    const id = await written(facts.maria, { reference: 'sheet 9', minutes: 30 })
    const before = await totals()
    const message =
      '“sheet 9” is written down already with other facts: November 20, 2026, 0:30 h (on-the-job). Have that entry taken back if it is wrong, and write these hours under another reference.'
    for (const other of [{ minutes: 60 }, { onDay: '2026-11-19' }, { note: 'Other' }])
      expect(
        await write(facts.omar, { minutes: 15 }, { reference: 'sheet 9', minutes: 30, ...other }),
      ).toEqual({
        __typename: 'ReferenceConflictError',
        message: `Nothing was written down. ${message}`,
        conflicts: [{ index: 1, reference: 'sheet 9', existing: { id }, message }],
      })
    expect(await totals()).toEqual(before)
  })

  test('under the name of an entry that was taken back are refused, and told so', async () => {
    const id = await written(facts.staff, { reference: 'sheet 10', minutes: 30 })
    await decide(facts.admin, 'approve', [id])
    await mutate(facts.staff, 'reverseHours', { entryId: id, reason: 'Of another day' })
    expect(await write(facts.staff, { reference: 'sheet 10', minutes: 30 })).toMatchObject({
      __typename: 'ReferenceConflictError',
      conflicts: [{ existing: { id }, message: expect.stringContaining('was written down and taken back') }],
    })
  })

  test('are given in the order sent, those from before among them', async () => {
    const old = await written(facts.staff, { reference: 'sheet 11', minutes: 20 })
    const { data } = await write(
      facts.staff,
      { minutes: 10 },
      { reference: 'sheet 11', minutes: 20 },
      { minutes: 30 },
    )
    expect(data.map(({ minutes }: { minutes: number }) => minutes)).toEqual([10, 20, 30])
    expect(data[1].id).toBe(old)
  })

  test('have a name of 200 characters at most, and each its own', async () => {
    const long = Array.from({ length: 2100 }, (_, at) => String.fromCharCode(33 + ((at * 7) % 90))).join('')
    expect((await write(facts.staff, { minutes: 10 }, { reference: long })).fields).toEqual([
      { path: ['entries', '1', 'reference'], message: 'Shorten the reference to 200 characters or fewer.' },
    ])
    expect(
      (await write(facts.staff, { reference: 'a' }, { minutes: 10 }, { reference: 'a ' })).fields,
    ).toEqual([
      {
        path: ['entries', '2', 'reference'],
        message: 'Entry 1 of these has the same reference. Give each entry its own.',
      },
    ])
  })

  test('go to a competency on the job and to a course in class, of the version the apprentice is on', async () => {
    const db = world.database.staff.prisma
    const competency = await db.competency.findFirstOrThrow({
      where: { programVersionId: facts.programVersionId },
    })
    expect(await write(facts.maria, { competencyId: sealId('Competency', competency.id) })).toMatchObject({
      __typename: 'WriteHoursSuccess',
    })
    expect(
      (await write(facts.staff, { kind: 'RTI', competencyId: sealId('Competency', competency.id) })).fields,
    ).toEqual([
      {
        path: ['entries', '0', 'competencyId'],
        message: 'Instruction hours go to a course, not to a competency. Leave the competency out.',
      },
    ])
    expect(
      (await write(facts.maria, { competencyId: sealId('Competency', facts.learnerId) })).fields,
    ).toEqual([
      {
        path: ['entries', '0', 'competencyId'],
        message:
          'This competency is not of the program version the apprentice is on. Choose one from the list.',
      },
    ])
  })

  test('count by the day of the worksite: across the date line it is tomorrow already', async () => {
    const db = world.database.staff.prisma
    const worksite = await db.worksite.create({
      data: {
        employerId: facts.maria.employerId!,
        name: 'Kiritimati',
        setting: 'HOSPITAL_SYSTEM',
        timeZone: 'Pacific/Kiritimati',
      },
    })
    const input = { placementId: facts.placementId, worksiteId: sealId('Worksite', worksite.id) }
    expect(await mutate(facts.maria, 'nameSupervisor', input)).toMatchObject({
      __typename: 'NameSupervisorSuccess',
    })
    // the clock stands at 15:00 UTC on November 23; on Kiritimati it is November 24
    expect(await write(facts.maria, { onDay: '2026-11-24' })).toMatchObject({
      __typename: 'WriteHoursSuccess',
    })
    expect(await write(facts.maria, { onDay: '2026-11-25' })).toMatchObject({ __typename: 'InputError' })
  })
})

describe('a decision on hours', () => {
  test('is made once, even by two at once, and the second is told who was first', async () => {
    const id = await written(facts.staff)
    const answers = await Promise.all([
      decide(facts.maria, 'approve', [id]),
      decide(facts.admin, 'approve', [id]),
    ])
    expect(answers.map(({ decidedIds }) => decidedIds.length).sort()).toEqual([0, 1])
    const late = answers.find(({ decidedIds }) => decidedIds.length === 0)
    expect(late.refused[0].message).toMatch(
      /^Noor Khan’s 8 h on November 20, 2026 were approved( by .+)? meanwhile\. Reload/,
    )
    expect(await totals()).toEqual({ approved: 480, waiting: 0 })
  })

  test('is the supervisor’s, and a stand-in’s while the supervisor is absent', async () => {
    const id = await written(facts.staff)
    const answer = await decide(facts.omar, 'approve', [id])
    expect(answer).toMatchObject({
      decidedIds: [],
      refused: [
        {
          message:
            'Maria Delgado supervises Noor Khan and decides on these hours. During an absence a stand-in can be named under Approvals.',
        },
      ],
    })
    const stand = {
      fromId: sealId('Person', facts.maria.personId),
      toId: sealId('Person', facts.omar.personId),
    }
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-27' }
    expect(await mutate(facts.omar, 'delegateApprovals', { ...stand, ...days })).toMatchObject({
      __typename: 'RuleError',
      message:
        'Maria Delgado names who stands in. Ask Maria Delgado, or the sponsor’s staff when Maria Delgado is away already.',
    })
    const { data } = await mutate(facts.maria, 'delegateApprovals', { ...stand, ...days })
    expect(await decide(facts.omar, 'approve', [id])).toMatchObject({ decidedIds: [id] })
    expect(await mutate(facts.maria, 'endDelegation', { delegationId: data.id }, 'revokedAt')).toEqual({
      __typename: 'EndDelegationSuccess',
      data: { revokedAt: expect.any(String) },
    })
    const next = await written(facts.staff, { onDay: '2026-11-19' })
    expect(await decide(facts.omar, 'approve', [next])).toMatchObject({ decidedIds: [] })
  })

  test('is somebody else’s than who wrote the hours down', async () => {
    const id = await written(facts.maria)
    expect(await decide(facts.maria, 'approve', [id])).toMatchObject({
      decidedIds: [],
      refused: [
        {
          message:
            'You wrote Noor Khan’s hours of November 20, 2026 down yourself. In this program somebody else approves them.',
        },
      ],
    })
    expect(await decide(facts.staff, 'approve', [id])).toMatchObject({ decidedIds: [id] })
  })

  test('on many is each by itself: one that can’t be does not hold up the others', async () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18']
    const ids = await Promise.all(days.map((onDay) => written(facts.staff, { onDay })))
    const own = await written(facts.maria, { onDay: '2026-11-19' })
    const answer = await decide(facts.maria, 'approve', [...ids, own])
    expect(answer.decidedIds.sort()).toEqual([...ids].sort())
    expect(answer.refused.map(({ entryId }: { entryId: string }) => entryId)).toEqual([own])
  })

  test('on instruction is staff’s', async () => {
    const id = await written(facts.staff, { kind: 'RTI', minutes: 90 })
    expect(await decide(facts.maria, 'approve', [id])).toEqual({
      __typename: 'NotFoundError',
      message: 'One of these entries does not exist. Reload the list and choose again.',
    })
    expect(await decide(facts.admin, 'approve', [id])).toMatchObject({ decidedIds: [id] })
  })

  test('of another employer finds nothing, like an entry that does not exist', async () => {
    const id = await written(facts.staff)
    const missing = sealId('HoursEntry', facts.learnerId)
    expect(await decide(facts.rival, 'approve', [id])).toEqual(
      await decide(facts.rival, 'approve', [missing]),
    )
    const { data } = await world.ask(facts.rival, '{ hoursToDecide { totalCount edges { node { id } } } }')
    expect(data.hoursToDecide).toEqual({ totalCount: 0, edges: [] })
  })
})

test('rejected hours say why, give their day back, and are sent again once', async () => {
  const id = await written(facts.maria, { minutes: 1440 })
  expect(await decide(facts.staff, 'reject', [id], 'no')).toMatchObject({
    refused: [{ message: 'Say why the hours are rejected, in 3 characters or more.' }],
  })
  await decide(facts.staff, 'reject', [id])
  expect(await totals()).toEqual({ approved: 0, waiting: 0 })
  const again = () =>
    mutate(
      facts.maria,
      'resubmitHours',
      { entryId: id, minutes: 450 },
      'minutes status resubmits { id decisionReason }',
    )
  const answers = await Promise.all([again(), again()])
  expect(answers.filter(({ __typename }) => __typename === 'ResubmitHoursSuccess')).toEqual([
    {
      __typename: 'ResubmitHoursSuccess',
      data: { minutes: 450, status: 'SUBMITTED', resubmits: { id, decisionReason: 'The day was a holiday' } },
    },
  ])
  expect(answers.find(({ __typename }) => __typename === 'RuleError')?.message).toBe(
    'These hours were sent again already. Reload to see the ledger as it is.',
  )
  expect(await totals()).toEqual({ approved: 0, waiting: 450 })
})

test('approved hours are taken back by an entry of their own, with its reason, by staff alone', async () => {
  const id = await written(facts.staff)
  await decide(facts.maria, 'approve', [id])
  const reason = { entryId: id, reason: 'Counted for the wrong apprentice' }
  expect(await mutate(facts.maria, 'reverseHours', reason)).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
  const answer = await mutate(
    facts.staff,
    'reverseHours',
    reason,
    'basis minutes status reason reverses { id reversedBy { minutes } }',
  )
  expect(answer).toEqual({
    __typename: 'ReverseHoursSuccess',
    data: {
      ...{ basis: 'REVERSAL', minutes: -480, status: 'APPROVED', reason: 'Counted for the wrong apprentice' },
      reverses: { id, reversedBy: { minutes: -480 } },
    },
  })
  expect(await totals()).toEqual({ approved: 0, waiting: 0 })
  expect(await mutate(facts.staff, 'reverseHours', reason)).toMatchObject({
    message: 'This entry is taken back already. Reload to see the ledger as it is.',
  })
})

describe('prior credit', () => {
  const grant = (viewer: SignedIn, input: Record<string, unknown> = {}) =>
    mutate(
      viewer,
      'grantPriorCredit',
      {
        ...{ enrollmentId: facts.enrollmentId, kind: 'OJT', onDay: '2026-11-02', minutes: 24_000 },
        ...{ reason: 'Four years of coding at Valley Imaging', ...input },
      },
      'basis minutes status decidedBy { name }',
    )

  test('is granted by staff admins, with its reason, beside the 24 hours of a day', async () => {
    expect(await grant(facts.staff)).toMatchObject({
      message: 'Only staff admins grant prior credit. Ask one of them.',
    })
    expect(await grant(facts.admin)).toEqual({
      __typename: 'GrantPriorCreditSuccess',
      data: { basis: 'PRIOR_CREDIT', minutes: 24_000, status: 'APPROVED', decidedBy: { name: 'Sam Okafor' } },
    })
    expect(await totals()).toEqual({ approved: 24_000, waiting: 0 })
  })

  test('counts, but stands in no week and no month', async () => {
    await grant(facts.admin)
    const { data } = await world.ask(
      facts.staff,
      `query ($id: ID!) { node(id: $id) { ... on Placement {
        weeks: hoursTotals(by: WEEK) { kind } months: hoursTotals(by: MONTH) { kind }
        competencies: hoursTotals(by: COMPETENCY) { code approvedMinutes } } } }`,
      { id: facts.placementId },
    )
    expect(data.node).toEqual({
      ...{ weeks: [], months: [] },
      competencies: [{ code: null, approvedMinutes: 24_000 }],
    })
  })

  test('is never more than the version asks for, even when two grant at once', async () => {
    const answers = await Promise.all([
      grant(facts.admin, { minutes: 100_000 }),
      grant(facts.admin, { minutes: 100_000 }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'GrantPriorCreditSuccess',
      'RuleError',
    ])
    expect(answers.find(({ __typename }) => __typename === 'RuleError')?.message).toBe(
      'Noor Khan needs 333:20 h more of 2,000 h. Grant that or less.',
    )
  })
})

test('the inbox shows what waits, the earliest day first, and says of each whether it is one’s own to approve', async () => {
  const theirs = await written(facts.staff, { onDay: '2026-11-18' })
  const own = await written(facts.maria, { onDay: '2026-11-19' })
  const { data } = await world.ask(
    facts.maria,
    '{ hoursToDecide(filter: { kinds: [OJT] }) { totalCount edges { node { id onDay placement { apprenticeName } mayApprove { allowed reason } } } } }',
  )
  const placement = { apprenticeName: 'Noor Khan' }
  expect(data.hoursToDecide).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: theirs, onDay: '2026-11-18', placement, mayApprove: { allowed: true, reason: null } } },
      {
        node: {
          ...{ id: own, onDay: '2026-11-19', placement },
          mayApprove: { allowed: false, reason: expect.stringMatching(/^You wrote/) },
        },
      },
    ],
  })
})

test('the inbox can be asked for what one may approve, and holds just the entries that say so', async () => {
  const { maria, omar, staff, admin } = facts
  for (const [writer, onDay] of [
    [staff, '2026-11-17'],
    [maria, '2026-11-18'],
    [omar, '2026-11-19'],
  ] as const)
    await written(writer, { onDay })
  await written(staff, { kind: 'RTI', onDay: '2026-11-20', minutes: 60 })
  const days = { startsOn: '2026-11-23', endsOn: '2026-11-27' }
  await mutate(maria, 'delegateApprovals', {
    ...{ fromId: sealId('Person', maria.personId), toId: sealId('Person', omar.personId), ...days },
  })
  const inbox = async (viewer: SignedIn) => {
    const entries = 'edges { node { onDay mayApprove { allowed } placement { apprenticeName } } }'
    const { data } = await world.ask(
      viewer,
      `query ($placementId: ID!) { all: hoursToDecide(filter: { placementId: $placementId }) { ${entries} }
        mine: hoursToDecide(filter: { placementId: $placementId, mayApprove: true }) { totalCount ${entries} }
        others: hoursToDecide(filter: { placementId: $placementId, mayApprove: false }) { totalCount ${entries} } }`,
      { placementId: facts.placementId },
    )
    const { all, mine, others } = data
    const allowed = (is: boolean) => all.edges.filter(({ node }: Edge) => node.mayApprove.allowed === is)
    expect(mine).toEqual({ totalCount: mine.edges.length, edges: allowed(true) })
    expect(others).toEqual({ totalCount: others.edges.length, edges: allowed(false) })
    return mine.edges.map(({ node }: Edge) => node.onDay)
  }
  expect(await inbox(maria)).toEqual(['2026-11-17', '2026-11-19'])
  expect(await inbox(omar)).toEqual(['2026-11-17', '2026-11-18'])
  expect(await inbox(staff)).toEqual(['2026-11-18', '2026-11-19'])
  expect(await inbox(admin)).toEqual(['2026-11-17', '2026-11-18', '2026-11-19'])
  await mutate(maria, 'nameSupervisor', { placementId: facts.placementId })
  expect(await inbox(omar)).toEqual(['2026-11-17', '2026-11-18'])
})
type Edge = { node: { onDay: string; mayApprove: { allowed: boolean } } }

test('where the program lets people approve their own, the inbox asked for these holds them too', async () => {
  const db = world.database.staff.prisma
  const { id: programId } = await world.given.program()
  const { title, type, particulars } = US_MEDICAL_CODER
  const policies = { ...US_MEDICAL_CODER.policies, secondPersonApproves: false }
  const version = await db.programVersion.create({
    data: {
      ...{ programId, number: 96, status: 'DRAFT', title, type, particulars, policies },
      effectiveFrom: new Date('2026-11-20'),
    },
  })
  await writeStandard(db, version.id, { ...US_MEDICAL_CODER, policies })
  await db.programVersion.update({ where: { id: version.id }, data: { status: 'PUBLISHED' } })
  const enrollment = await world.given.enrollment({
    ...{ enrolledOn: '2026-11-20', stage: 'APPRENTICESHIP', since: '2026-11-20' },
  })
  const placement = await db.placement.create({
    data: {
      ...{ enrollmentId: enrollment.id, employerId: facts.maria.employerId! },
      startedOn: new Date('2026-11-20T00:00:00Z'),
    },
  })
  const placementId = sealId('Placement', placement.id)
  await write(facts.maria, { placementId })
  await write(facts.maria, {})
  const { data } = await world.ask(
    facts.maria,
    '{ hoursToDecide(filter: { mayApprove: true }) { edges { node { placement { id } mayApprove { allowed } } } } }',
  )
  expect(data.hoursToDecide.edges).toEqual([
    { node: { placement: { id: placementId }, mayApprove: { allowed: true } } },
  ])
})

test('an employer’s rejected hours that were not sent again can be found, and are its own', async () => {
  const [open, again] = [await written(facts.maria), await written(facts.maria, { onDay: '2026-11-19' })]
  await decide(facts.staff, 'reject', [open, again])
  await mutate(facts.maria, 'resubmitHours', { entryId: again, minutes: 450 })
  const rejected = async (viewer: SignedIn, sentAgain: boolean) => {
    const { data } = await world.ask(
      viewer,
      `query ($sentAgain: Boolean!) { viewer { employer {
        hours(filter: { statuses: [REJECTED], sentAgain: $sentAgain }) { totalCount edges { node { id } } } } } }`,
      { sentAgain },
    )
    return data.viewer.employer.hours
  }
  expect(await rejected(facts.maria, false)).toEqual({ totalCount: 1, edges: [{ node: { id: open } }] })
  expect(await rejected(facts.maria, true)).toEqual({ totalCount: 1, edges: [{ node: { id: again } }] })
  expect(await rejected(facts.rival, false)).toEqual({ totalCount: 0, edges: [] })
})

test('the inbox costs as many statements for a hundred entries as for one', async () => {
  const count = async () => {
    const before = world.statements.length
    await world.ask(
      facts.staff,
      '{ hoursToDecide(first: 100) { edges { node { id writtenBy { name } enrollment { learner { name } } mayApprove { allowed } } } } }',
    )
    return world.statements.length - before
  }
  await written(facts.staff)
  const few = await count()
  for (let day = 9; day < 20; day++) {
    const onDay = `2026-11-${String(day).padStart(2, '0')}`
    await write(facts.staff, ...Array.from({ length: 9 }, () => ({ onDay, minutes: 60 })))
  }
  expect(await count()).toBe(few)
})

describe('an employer whose apprentice has left', () => {
  const leave = (endedOn: string) =>
    world.database.staff.prisma.placement.updateMany({
      where: { learnerId: facts.learnerId },
      data: { endedOn: new Date(endedOn) },
    })

  test('still sees the hours worked for it, and leaves what is open to staff', async () => {
    const [open, rejected] = [
      await written(facts.staff, { onDay: '2026-11-19' }),
      await written(facts.staff, { onDay: '2026-11-18' }),
    ]
    await decide(facts.maria, 'reject', [rejected])
    await leave('2026-11-20')
    const over = 'Noor Khan’s employment at .* ended on November 20, 2026. Ask the sponsor’s staff to'
    const refused = [{ entryId: open, message: expect.stringMatching(`^${over} decide on these hours.$`) }]
    for (const act of ['approve', 'reject'] as const)
      expect(await decide(facts.maria, act, [open])).toEqual({ decidedIds: [], entries: [], refused })
    const message = expect.stringMatching(`^${over} write down what was done until then.$`)
    expect(await write(facts.maria, { onDay: '2026-11-17' })).toMatchObject({
      fields: [{ path: ['entries', '0', 'onDay'], message }],
    })
    expect(await mutate(facts.maria, 'resubmitHours', { entryId: rejected })).toMatchObject({ message })
    const { data } = await world.ask(
      facts.maria,
      `{ hoursToDecide { edges { node { id mayApprove { allowed } } } }
        mine: hoursToDecide(filter: { mayApprove: true }) { totalCount } }`,
    )
    expect(data).toEqual({
      hoursToDecide: { edges: [{ node: { id: open, mayApprove: { allowed: false } } }] },
      mine: { totalCount: 0 },
    })
    expect(await decide(facts.staff, 'approve', [open])).toMatchObject({ refused: [{ entryId: open }] })
    expect(await decide(facts.admin, 'approve', [open])).toMatchObject({ decidedIds: [open] })
    expect(await totals()).toEqual({ approved: 480, waiting: 0 })
  })

  test('is held to that by the database, so that no decision goes uncounted', async () => {
    const id = openId(await written(facts.staff)).id
    await leave('2026-11-20')
    await expect(
      facts.maria.db.hoursEntry.update({
        where: { id },
        data: { status: 'APPROVED', decidedAt: new Date() },
      }),
    ).rejects.toThrow('row-level security')
    expect(await totals()).toEqual({ approved: 0, waiting: 480 })
  })
})

test('an employer’s role writes hours to be decided on, and no credit, approval or instruction', async () => {
  const { maria } = facts
  const placement = await maria.db.placement.findFirstOrThrow({ where: { learnerId: facts.learnerId } })
  const { id: placementId, enrollmentId, learnerId, employerId } = placement
  const worked = {
    ...{ enrollmentId, learnerId, placementId, employerId, minutes: 60, kind: 'OJT', source: 'PERSON' },
    ...{ onDay: new Date('2026-11-20'), writtenById: maria.personId },
  }
  const approved = { status: 'APPROVED', decidedAt: new Date() }
  for (const more of [
    approved,
    { ...approved, basis: 'PRIOR_CREDIT', reason: 'six years' },
    { kind: 'RTI', placementId: null, employerId: null },
    { source: 'IMPORT' },
  ])
    await expect(maria.db.hoursEntry.createMany({ data: [{ ...worked, ...more }] })).rejects.toThrow(
      'row-level security',
    )
  await expect(maria.db.hoursEntry.createMany({ data: [worked] })).resolves.toEqual({ count: 1 })
})

test('an employer’s role names no supervisor or worksite but its own', async () => {
  const { maria, rival } = facts
  const worksite = await world.database.staff.prisma.worksite.create({
    data: {
      employerId: rival.employerId!,
      name: 'North',
      setting: 'HOSPITAL_SYSTEM',
      timeZone: 'America/Chicago',
    },
  })
  for (const data of [{ supervisorId: rival.personId }, { worksiteId: worksite.id }])
    await expect(
      maria.db.placement.updateMany({ where: { learnerId: facts.learnerId }, data }),
    ).rejects.toThrow('row-level security')
})
