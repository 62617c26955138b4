import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givenClasses } from '../../test/given/classes.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
let classes: ReturnType<typeof givenClasses>
beforeAll(async () => {
  classes = givenClasses(world)
  await classes.version()
})

/** A class of three hours on Wednesday, November 18, whose cohort has Ben and Noor; today is November 23. */
interface Facts {
  staff: SignedIn
  admin: SignedIn
  cohortId: string
  meeting: { id: string; globalId: string }
  ben: { id: string; learnerId: string; globalId: string }
  noor: { id: string; learnerId: string; globalId: string }
}
let facts: Facts

beforeEach(async () => {
  const { id: cohortId } = await world.given.cohort()
  const section = await classes.section({ cohortId })
  const enrolled = async (firstName: string, lastName: string) => {
    const { id, learnerId } = await world.given.enrollment({ cohortId, firstName, lastName })
    return { id, learnerId, globalId: sealId('Enrollment', id) }
  }
  facts = {
    staff: await world.given.staff(),
    admin: await world.given.staff('STAFF_ADMIN'),
    cohortId,
    meeting: await classes.meeting({ sectionId: section.id }),
    ben: await enrolled('Ben', 'Ash'),
    noor: await enrolled('Noor', 'Khan'),
  }
})

type Marks = Record<'ben' | 'noor', number> | { enrollmentId: string; minutes: number; note?: string }[]

const marksOf = (marks: Marks) =>
  Array.isArray(marks)
    ? marks
    : [
        { enrollmentId: facts.ben.globalId, minutes: marks.ben },
        { enrollmentId: facts.noor.globalId, minutes: marks.noor },
      ]

const act = async (name: string, input: Record<string, unknown>, data: string, viewer = facts.staff) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const answer = await world.ask(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { data { ${data} } } ... on Refusal { message } ... on RuleError { field }
      ... on InputError { fields { path message } } ... on StaleVersionError { currentVersion } } }`,
    { input },
  )
  return answer.data?.[name] ?? answer.errors
}

const rollAct =
  (name: 'recordAttendance' | 'confirmAttendance') =>
  (marks: Marks, more: { viewer?: SignedIn } & Record<string, unknown> = {}) => {
    const { viewer, ...input } = more
    return act(
      name,
      { meetingId: facts.meeting.globalId, expectedVersion: 1, marks: marksOf(marks), ...input },
      'standing version confirmedBy { name } counts { recorded present minutes }',
      viewer,
    )
  }
const record = rollAct('recordAttendance')
const confirm = rollAct('confirmAttendance')

const correct = (more: Record<string, unknown> = {}, viewer = facts.staff) =>
  act(
    'correctAttendance',
    {
      ...{ meetingId: facts.meeting.globalId, enrollmentId: facts.noor.globalId, expectedVersion: 2 },
      ...{ minutes: 120, reason: 'Left at eight', ...more },
    },
    'minutes note entries { basis minutes reason reverses { minutes } }',
    viewer,
  )

const roll = async (viewer = facts.staff) => {
  const { data } = await world.ask(
    viewer,
    `query ($id: ID!) { node(id: $id) { ... on ClassMeeting { roll {
      learnerName minutes note standingMinutes otherMinutes writtenBeside notCounted } } } }`,
    { id: facts.meeting.globalId },
  )
  return data.node.roll
}

const line = (learnerName: string, more: object = {}) => ({
  ...{ learnerName, minutes: null, note: null, standingMinutes: 0, otherMinutes: 0, writtenBeside: 0 },
  notCounted: null,
  ...more,
})

/** The ledger of Noor, the earliest entry first. */
const ledger = async (enrollmentId = facts.noor.globalId) => {
  const { data } = await world.ask(
    facts.staff,
    `query ($id: ID!) { node(id: $id) { ... on Enrollment { hours(last: 10) { edges { node {
      kind basis onDay minutes status source reason course { number } attendance { minutes } } } } } } }`,
    { id: enrollmentId },
  )
  return data.node.hours.edges.map(({ node }: { node: unknown }) => node).reverse()
}

const attended = (minutes: number, more: object = {}) => ({
  ...{ kind: 'RTI', basis: 'DONE', onDay: '2026-11-18', minutes, status: 'APPROVED', source: 'ATTENDANCE' },
  ...{ reason: null, course: { number: 'RTI-101' }, attendance: { minutes } },
  ...more,
})

/** Other hours of the day of the class. */
const worked = async (learner: { id: string; learnerId: string }, minutes: number, courseId?: string) =>
  world.database.staff.prisma.hoursEntry.create({
    data: {
      ...{ enrollmentId: learner.id, learnerId: learner.learnerId, kind: 'RTI', minutes, source: 'PERSON' },
      ...{ onDay: toDate('2026-11-18'), courseId: courseId ?? null },
    },
  })

describe('the roll of a class', () => {
  test('has everybody enrolled by its day and not gone before, by last name', async () => {
    const { cohortId } = facts
    const enrolled = (lastName: string, more: object) =>
      world.given.enrollment({ cohortId, firstName: 'Ines', lastName, ...more })
    await enrolled('Late', { enrolledOn: '2026-11-19' })
    await enrolled('Today', { enrolledOn: '2026-11-18' })
    await enrolled('Gone', { stage: 'WITHDRAWN', since: '2026-11-17' })
    await enrolled('Going', { stage: 'WITHDRAWN', since: '2026-11-18' })
    expect(await roll()).toEqual([line('Ben Ash'), line('Ines Going'), line('Noor Khan'), line('Ines Today')])
  })

  test('says of a learner on another version why the class does not count, and asks for no answer', async () => {
    const other = await world.given.enrollment({
      ...{ cohortId: facts.cohortId, firstName: 'Ines', lastName: 'Old', enrolledOn: '2026-05-01' },
    })
    const why =
      'Ines Old is on another program version, and Terminology is no course of it. Write instruction hours down for Ines Old on the learner’s own pages.'
    expect((await roll()).at(-1)).toEqual(line('Ines Old', { notCounted: why }))
    const mark = { enrollmentId: sealId('Enrollment', other.id), minutes: 180 }
    expect((await record([mark])).fields).toEqual([{ path: ['marks', '0', 'enrollmentId'], message: why }])
    expect(await confirm({ ben: 180, noor: 180 })).toMatchObject({ __typename: 'ConfirmAttendanceSuccess' })
  })

  test('tells what else is written of the day, and what of it is of the same course', async () => {
    await worked(facts.noor, 60, (await classes.course()).id)
    await worked(facts.noor, 30)
    expect(await roll()).toEqual([
      line('Ben Ash'),
      line('Noor Khan', { otherMinutes: 90, writtenBeside: 60 }),
    ])
  })
})

describe('a roll that is not confirmed', () => {
  test('is kept as it is, and writes no hours', async () => {
    const marks = [{ enrollmentId: facts.noor.globalId, minutes: 120, note: ' came late ' }]
    expect(await record(marks)).toEqual({
      __typename: 'RecordAttendanceSuccess',
      data: {
        ...{ standing: 'WAITING', version: 2, confirmedBy: null },
        counts: { recorded: 1, present: 1, minutes: 120 },
      },
    })
    expect(await roll()).toEqual([line('Ben Ash'), line('Noor Khan', { minutes: 120, note: 'came late' })])
    expect(await ledger()).toEqual([])
    const ben = [{ enrollmentId: facts.ben.globalId, minutes: 0 }]
    expect(await record(ben, { expectedVersion: 2 })).toMatchObject({
      data: { counts: { recorded: 1, present: 0, minutes: 0 } },
    })
    expect(await roll()).toEqual([line('Ben Ash', { minutes: 0 }), line('Noor Khan')])
  })

  test('is written by one at a time, even by two at once', async () => {
    const answers = await Promise.all([
      record({ ben: 180, noor: 180 }),
      record({ ben: 0, noor: 0 }, { viewer: facts.admin }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RecordAttendanceSuccess',
      'StaleVersionError',
    ])
  })

  test('takes one mark a learner on it, of as many minutes as the class has', async () => {
    const [ben, noor] = [facts.ben.globalId, facts.noor.globalId]
    const elsewhere = await world.given.enrollment()
    expect((await record([{ enrollmentId: ben, minutes: 181 }])).fields).toEqual([
      {
        path: ['marks', '0', 'minutes'],
        message: 'Write the minutes attended, from 0 to 180: the class lasts 3 h.',
      },
    ])
    const twice = [noor, ben, ben, sealId('Enrollment', elsewhere.id)].map((enrollmentId) => ({
      enrollmentId,
      minutes: 60,
    }))
    expect((await record(twice)).fields).toEqual([
      {
        path: ['marks', '2', 'enrollmentId'],
        message: 'Ben Ash is marked twice. Send one mark for each learner.',
      },
      {
        path: ['marks', '3', 'enrollmentId'],
        message: 'This learner is not on the roll of the class any more. Reload the roll.',
      },
    ])
  })
})

describe('attendance that is confirmed', () => {
  test('writes the approved hours of everybody who was there, and none of who was not', async () => {
    await record({ ben: 180, noor: 180 })
    expect(await confirm({ ben: 0, noor: 150 }, { expectedVersion: 2 })).toEqual({
      __typename: 'ConfirmAttendanceSuccess',
      data: {
        ...{ standing: 'CONFIRMED', version: 3, confirmedBy: { name: 'Sam Okafor' } },
        counts: { recorded: 2, present: 1, minutes: 150 },
      },
    })
    expect(await ledger()).toEqual([attended(150)])
    expect(await ledger(facts.ben.globalId)).toEqual([])
    expect(await roll()).toEqual([
      line('Ben Ash', { minutes: 0 }),
      line('Noor Khan', { minutes: 150, standingMinutes: 150 }),
    ])
    const entry = await world.database.staff.prisma.hoursEntry.findFirstOrThrow({
      where: { enrollmentId: facts.noor.id },
    })
    expect([entry.writtenById, entry.decidedById]).toEqual([facts.staff.personId, facts.staff.personId])
    expect(entry.decidedAt).not.toBeNull()
  })

  test('writes hours once, even when two confirm at once, and the second is told who was first', async () => {
    const answers = await Promise.all([
      confirm({ ben: 180, noor: 180 }),
      confirm({ ben: 180, noor: 180 }, { viewer: facts.admin }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConfirmAttendanceSuccess',
      'RuleError',
    ])
    expect(answers.find(({ __typename }) => __typename === 'RuleError')?.message).toBe(
      'The attendance of November 18, 2026 was confirmed by Sam Okafor already. Reload to see what was written.',
    )
    expect(await ledger()).toEqual([attended(180)])
    expect(await record({ ben: 0, noor: 0 }, { expectedVersion: 2 })).toMatchObject({
      __typename: 'RuleError',
    })
  })

  test('has an answer for everybody, on a day that has come', async () => {
    const noor = [{ enrollmentId: facts.noor.globalId, minutes: 180 }]
    expect(await confirm(noor)).toEqual({
      ...{ __typename: 'RuleError', field: 'marks' },
      message: 'Say of Ben Ash whether they were there, then confirm.',
    })
    const db = world.database.staff.prisma
    await db.classMeeting.update({ where: { id: facts.meeting.id }, data: { onDay: toDate('2026-11-24') } })
    expect(await confirm({ ben: 180, noor: 180 })).toMatchObject({
      message: 'The class is on November 24, 2026. Confirm who was there once the day has come.',
    })
  })

  test('names everybody whose day is full, and then writes nothing at all', async () => {
    await worked(facts.noor, 1300)
    await worked(facts.ben, 1261)
    const third = await world.given.enrollment({ cohortId: facts.cohortId, lastName: 'Zola' })
    const marks = [facts.ben.globalId, facts.noor.globalId, sealId('Enrollment', third.id)].map(
      (enrollmentId) => ({ enrollmentId, minutes: 180 }),
    )
    expect((await confirm(marks)).fields).toEqual([
      {
        path: ['marks', '0', 'minutes'],
        message:
          'Ben Ash has 21:01 h on November 18, 2026 already, and a day has 24. Write 2:59 h or less, or have a wrong entry taken back.',
      },
      {
        path: ['marks', '1', 'minutes'],
        message:
          'Noor Khan has 21:40 h on November 18, 2026 already, and a day has 24. Write 2:20 h or less, or have a wrong entry taken back.',
      },
    ])
    expect(await ledger(sealId('Enrollment', third.id))).toEqual([])
    expect(await roll()).toMatchObject([{ minutes: null }, { minutes: null }, { minutes: null }])
  })

  test('never fills a day over its end, when other hours are written at the same moment', async () => {
    await worked(facts.noor, 1200)
    const write = () =>
      world.ask(
        facts.staff,
        `mutation ($input: WriteHoursInput!) { writeHours(input: $input) { __typename } }`,
        {
          input: {
            entries: [{ enrollmentId: facts.noor.globalId, kind: 'RTI', onDay: '2026-11-18', minutes: 200 }],
          },
        },
      )
    await Promise.all([confirm({ ben: 180, noor: 180 }), write()])
    const day = await world.database.staff.prisma.hoursDay.findFirstOrThrow({
      where: { learnerId: facts.noor.learnerId },
    })
    expect([1380, 1400]).toContain(day.minutes)
  })

  test('says why it comes later than the program’s window, on every entry', async () => {
    const db = world.database.staff.prisma
    await db.classMeeting.update({ where: { id: facts.meeting.id }, data: { onDay: toDate('2026-11-04') } })
    expect(await confirm({ ben: 180, noor: 180 })).toEqual({
      ...{ __typename: 'RuleError', field: 'lateReason' },
      message:
        'Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
    })
    await confirm({ ben: 180, noor: 180 }, { lateReason: ' The list came by post ' })
    expect(await ledger()).toEqual([attended(180, { onDay: '2026-11-04', reason: 'The list came by post' })])
  })

  test('whose writing is broken off leaves neither hours nor a confirmation', async () => {
    const broken = {
      ...facts.staff,
      transaction: (work: Parameters<SignedIn['transaction']>[0]) =>
        facts.staff.transaction(async (tx) => {
          await work(tx)
          throw new Error('killed')
        }),
    } as SignedIn
    expect(await confirm({ ben: 180, noor: 180 }, { viewer: broken })).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ])
    expect(await ledger()).toEqual([])
    expect(await roll()).toEqual([line('Ben Ash'), line('Noor Khan')])
    expect(await confirm({ ben: 180, noor: 180 })).toMatchObject({ data: { standing: 'CONFIRMED' } })
  })
})

describe('a confirmed attendance', () => {
  beforeEach(async () => {
    await confirm({ ben: 0, noor: 180 })
  })

  test('is corrected by taking back what was written and writing what is right, with the reason on both', async () => {
    expect(await correct({ note: 'came by bus' })).toEqual({
      __typename: 'CorrectAttendanceSuccess',
      data: {
        ...{ minutes: 120, note: 'came by bus' },
        entries: [
          { basis: 'DONE', minutes: 120, reason: 'Left at eight', reverses: null },
          { basis: 'REVERSAL', minutes: -180, reason: 'Left at eight', reverses: { minutes: 180 } },
          { basis: 'DONE', minutes: 180, reason: null, reverses: null },
        ],
      },
    })
    const week = await world.database.staff.prisma.hoursWeek.findFirstOrThrow({
      where: { enrollmentId: facts.noor.id },
    })
    expect(week.approvedMinutes).toBe(120)
    expect((await roll())[1]).toEqual(
      line('Noor Khan', { minutes: 120, note: 'came by bus', standingMinutes: 120 }),
    )
  })

  test('is set to absent, or to present after all', async () => {
    expect(await correct({ minutes: 0 })).toMatchObject({ data: { minutes: 0 } })
    const ben = { enrollmentId: facts.ben.globalId, minutes: 180, expectedVersion: 3 }
    expect(await correct(ben)).toMatchObject({
      data: { minutes: 180, entries: [{ basis: 'DONE', minutes: 180 }] },
    })
    expect(await roll()).toMatchObject([{ standingMinutes: 180 }, { standingMinutes: 0 }])
  })

  test('is corrected once, even by two at once', async () => {
    const answers = await Promise.all([correct(), correct({}, facts.admin)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CorrectAttendanceSuccess',
      'RuleError',
    ])
    expect(await roll()).toMatchObject([{}, { minutes: 120, standingMinutes: 120 }])
    expect(await correct({ minutes: 60 })).toMatchObject({ __typename: 'StaleVersionError' })
  })

  test('says why, and fits the day without what is taken back', async () => {
    expect((await correct({ reason: ' ' })).fields).toEqual([
      { path: ['reason'], message: 'Say why the attendance is corrected, in 3 characters or more.' },
    ])
    await correct({ minutes: 60 })
    await worked(facts.noor, 1320)
    expect(await correct({ minutes: 180, expectedVersion: 3 })).toEqual({
      ...{ __typename: 'RuleError', field: 'minutes' },
      message:
        'Noor Khan has 22 h on November 18, 2026 already, and a day has 24. Write 2 h or less, or have a wrong entry taken back.',
    })
    expect(await correct({ minutes: 120, expectedVersion: 3 })).toMatchObject({ data: { minutes: 120 } })
  })

  test('whose hours were taken back on the ledger is written anew', async () => {
    const db = world.database.staff.prisma
    const entry = await db.hoursEntry.findFirstOrThrow({ where: { enrollmentId: facts.noor.id } })
    await world.ask(
      facts.staff,
      'mutation ($input: ReverseHoursInput!) { reverseHours(input: $input) { __typename } }',
      { input: { entryId: sealId('HoursEntry', entry.id), reason: 'Wrong person' } },
    )
    expect((await roll())[1]).toMatchObject({ minutes: 180, standingMinutes: 0 })
    expect(await correct({ minutes: 180 })).toMatchObject({ data: { minutes: 180 } })
    expect((await roll())[1]).toMatchObject({ minutes: 180, standingMinutes: 180 })
  })

  test('takes in somebody who was enrolled later with an earlier day, and nobody else', async () => {
    const late = await world.given.enrollment({ cohortId: facts.cohortId, lastName: 'Zola' })
    const id = sealId('Enrollment', late.id)
    expect(await correct({ enrollmentId: id, minutes: 180 })).toMatchObject({
      data: { entries: [{ minutes: 180 }] },
    })
    const elsewhere = await world.given.enrollment()
    expect(await correct({ enrollmentId: sealId('Enrollment', elsewhere.id) })).toMatchObject({
      __typename: 'NotFoundError',
    })
  })

  test('is in the audit trail with everything it wrote', async () => {
    await correct()
    const trail = await world.database.staff.prisma.auditEntry.findMany({
      where: { actorId: facts.staff.personId },
    })
    expect(trail.map((entry) => entry.act).sort()).toEqual([
      'attendance.confirmed',
      'attendance.corrected',
      'hours.attended',
      'hours.attended',
      'hours.reversed',
    ])
    expect(trail.find((entry) => entry.act === 'attendance.corrected')?.detail).toEqual({
      before: { minutes: 180, note: null },
      after: { minutes: 120, note: null },
      reason: 'Left at eight',
    })
  })
})

describe('a learner’s instruction', () => {
  test('is each course with its approved minutes of those planned, and what it is for', async () => {
    await confirm({ ben: 0, noor: 180 })
    await worked(facts.noor, 60, (await classes.course('RTI-201')).id)
    const { data } = await world.ask(
      facts.staff,
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { courses {
        course { number name objectives { text competencies { code displayText } } }
        plannedMinutes approvedMinutes submittedMinutes leftMinutes percent isDone } } } }`,
      { id: facts.noor.globalId },
    )
    const competencies = [
      { code: 'JF1.A', displayText: expect.any(String) },
      { code: 'JF1.B', displayText: expect.any(String) },
    ]
    expect(data.node.courses).toEqual([
      {
        course: {
          ...{ number: 'RTI-101', name: 'Terminology' },
          objectives: [{ text: 'Reads a record', competencies }],
        },
        ...{ plannedMinutes: 1200, approvedMinutes: 180, submittedMinutes: 0, leftMinutes: 1020 },
        ...{ percent: 15, isDone: false },
      },
      {
        course: { number: 'RTI-201', name: 'Diagnosis coding', objectives: [] },
        ...{ plannedMinutes: 2160, approvedMinutes: 0, submittedMinutes: 60, leftMinutes: 2160 },
        ...{ percent: 0, isDone: false },
      },
    ])
  })

  test('lists the classes by day, the latest first, page by page from both ends', async () => {
    const { sectionId } = await world.database.staff.prisma.classMeeting.findUniqueOrThrow({
      where: { id: facts.meeting.id },
    })
    for (const onDay of ['2026-11-16', '2026-11-11', '2026-11-09']) {
      const meeting = await classes.meeting({ sectionId, onDay })
      await world.database.staff.prisma.attendance.create({
        data: { meetingId: meeting.id, enrollmentId: facts.noor.id, minutes: 180 },
      })
    }
    await confirm({ ben: 180, noor: 120 })
    const page = async (args: string) => {
      const { data, errors } = await world.ask(
        facts.staff,
        `query ($id: ID!) { node(id: $id) { ... on Enrollment { attendance(${args}) { totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { node { minutes meeting { onDay section { course { number } } } } } } } } }`,
        { id: facts.noor.globalId },
      )
      expect(errors).toBeUndefined()
      const { edges, pageInfo, totalCount } = data.node.attendance
      return {
        ...{ totalCount, next: pageInfo.hasNextPage, previous: pageInfo.hasPreviousPage },
        ...{ first: pageInfo.startCursor, last: pageInfo.endCursor },
        days: edges.map((edge: { node: { meeting: { onDay: string } } }) => edge.node.meeting.onDay),
      }
    }
    const first = await page('first: 2')
    expect(first).toMatchObject({ totalCount: 4, next: true, previous: false })
    expect(first.days).toEqual(['2026-11-18', '2026-11-16'])
    const second = await page(`first: 2, after: "${first.last}"`)
    expect(second).toMatchObject({ next: false, previous: true })
    expect(second.days).toEqual(['2026-11-11', '2026-11-09'])
    const back = await page(`last: 1, before: "${second.first}"`)
    expect(back.days).toEqual(['2026-11-16'])
  })

  test('reaches its employer as hours that count, and nothing of the classes', async () => {
    const employer = await world.given.employerPerson()
    await world.database.staff.prisma.enrollment.update({
      where: { id: facts.noor.id },
      data: { stage: 'APPRENTICESHIP', stageSince: toDate('2026-11-02') },
    })
    const placement = await world.database.staff.prisma.placement.create({
      data: {
        ...{ enrollmentId: facts.noor.id, employerId: employer.employerId! },
        startedOn: toDate('2026-11-02'),
      },
    })
    await confirm({ ben: 180, noor: 180 })
    const { data } = await world.ask(
      employer,
      `query ($id: ID!, $meeting: ID!) { meeting: node(id: $meeting) { id }
        node(id: $id) { ... on Placement { hours { totalCount }
          progress { requirements { code measure { done } } } } } }`,
      { id: sealId('Placement', placement.id), meeting: facts.meeting.globalId },
    )
    expect(data.meeting).toBeNull()
    expect(data.node.hours.totalCount).toBe(0)
    expect(data.node.progress.requirements).toContainEqual({ code: 'RTI', measure: { done: 180 } })
    expect(await confirm({ ben: 180, noor: 180 }, { viewer: employer })).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect(await correct({}, employer)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

test('a class of a hundred is confirmed in as many statements as one of two', async () => {
  const cost = async (learners: number) => {
    const { id: cohortId } = await world.given.cohort()
    const section = await classes.section({ cohortId })
    const meeting = await classes.meeting({ sectionId: section.id })
    const marks = []
    for (let index = 0; index < learners; index++) {
      const { id } = await world.given.enrollment({ cohortId })
      marks.push({ enrollmentId: sealId('Enrollment', id), minutes: 180 })
    }
    const before = world.statements.length
    expect(await confirm(marks, { meetingId: meeting.globalId })).toMatchObject({
      data: { standing: 'CONFIRMED' },
    })
    return world.statements.length - before
  }
  expect(await cost(100)).toBe(await cost(2))
})
