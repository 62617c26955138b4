import { numberEvents } from '@journeyline/db/events/number-events'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemsIn, WHY_AND_WHAT } from '../../../test/given/batch-rows.ts'
import { givenClasses } from '../../../test/given/classes.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const world = useWorld()
let staff: SignedIn
let classes: ReturnType<typeof givenClasses>
beforeAll(async () => {
  staff = await world.given.staff()
  classes = givenClasses(world)
  await classes.version()
})

const STALE = ['updateCourseSection', 'updateClassMeeting']
const CHECKED = ['createCourseSection', 'updateCourseSection', 'createClassMeetings', 'updateClassMeeting']

const act = async (name: string, input: Record<string, unknown>, done = '', viewer = staff) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const answer = await world.ask(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { __typename ${done} } ... on Refusal { message }
      ${name === 'createClassMeetings' ? `... on BatchRefusedError { rows { ${WHY_AND_WHAT} } }` : '... on RuleError { path }'}
      ${CHECKED.includes(name) ? '... on InputError { fields { path message } }' : ''}
      ${STALE.includes(name) ? '... on StaleVersionError { currentVersion }' : ''} } }`,
    { input },
  )
  return answer.data?.[name] ?? answer.errors
}

const evenings = { name: 'Evenings', startsOn: '2026-09-14', endsOn: '2026-12-16' }

describe('a section', () => {
  test('gives a course of the program to a cohort, with who teaches and how', async () => {
    const cohort = await world.given.cohort()
    const course = await classes.course()
    const ids = { cohortId: sealId('Cohort', cohort.id), courseId: sealId('Course', course.id) }
    const done = `courseSection { id name instructor deliveryMethod deliveryMethodName startsOn endsOn version
      course { number programVersion { number } } cohort { id }
      figures { meetings plannedMinutes confirmedMeetings heldMinutes waiting nextOn } }`
    const details = { ...evenings, instructor: 'Dr. Nwosu', deliveryMethod: 'GROUP' }
    const { courseSection: section } = await act('createCourseSection', { ...ids, details }, done)
    expect(section).toEqual({
      ...evenings,
      ...{ id: expect.any(String), version: 1, instructor: 'Dr. Nwosu' },
      ...{ deliveryMethod: 'GROUP', deliveryMethodName: 'Group teaching' },
      ...{ course: { number: 'RTI-101', programVersion: { number: 7 } }, cohort: { id: ids.cohortId } },
      figures: {
        ...{ meetings: 0, plannedMinutes: 0, confirmedMeetings: 0, heldMinutes: 0, waiting: 0, nextOn: null },
      },
    })
    const { data: listed } = await world.ask(
      staff,
      'query ($id: ID!) { cohort(id: $id) { courseSections { totalCount edges { node { id } } } } }',
      { id: ids.cohortId },
    )
    expect(listed.cohort.courseSections).toEqual({ totalCount: 1, edges: [{ node: { id: section.id } }] })
  })

  test('is refused for a course of another program, a draft’s course, and a way of teaching nobody listed', async () => {
    const db = world.database.staff.prisma
    const cohort = await world.given.cohort()
    const wales = await world.given.cohort({ programId: (await world.given.program('WALES-CC')).id })
    const course = await classes.course()
    const { programId, title, type, particulars, policies } = await classes.version()
    const draft = await db.programVersion.create({
      data: {
        ...{ programId, number: 8, status: 'DRAFT', title, type, effectiveFrom: toDate('2040-01-01') },
        ...{ particulars: particulars!, policies: policies! },
        courses: { create: { position: 1, number: 'RTI-900', name: 'Ethics', minutes: 60 } },
      },
      include: { courses: true },
    })
    const create = (cohortId: string, courseId: string, more: object = {}) =>
      act('createCourseSection', {
        ...{ cohortId: sealId('Cohort', cohortId), courseId: sealId('Course', courseId) },
        details: { ...evenings, ...more },
      })
    expect(await create(wales.id, course.id)).toEqual({
      ...{ __typename: 'RuleError', path: ['courseId'] },
      message:
        'Terminology is a course of another program than Fall 2026 follows. Name a course of that program.',
    })
    expect(await create(cohort.id, draft.courses[0]!.id)).toMatchObject({
      message: 'Ethics stands in a draft, which still changes. Publish the program version first.',
    })
    expect(await create(cohort.id, course.id, { deliveryMethod: 'SHOP' })).toMatchObject({
      path: ['details', 'deliveryMethod'],
    })
    expect(await create(cohort.id, course.id, { name: ' ', endsOn: '2026-09-13' })).toEqual({
      __typename: 'InputError',
      message: 'Write the name of the section. Give a last day that is not before the first.',
      fields: [
        { path: ['details', 'name'], message: 'Write the name of the section.' },
        { path: ['details', 'endsOn'], message: 'Give a last day that is not before the first.' },
      ],
    })
  })

  test('offers the courses that count for the cohort’s learners, or will for those who enroll', async () => {
    const offered = async (cohortId: string) => {
      const { data } = await world.ask(
        staff,
        'query ($id: ID!) { cohort(id: $id) { coursesToGive { number programVersion { number } } } }',
        { id: sealId('Cohort', cohortId) },
      )
      return data.cohort.coursesToGive
    }
    const both = ['RTI-101', 'RTI-201'].map((number) => ({ number, programVersion: { number: 7 } }))
    const cohort = await world.given.cohort()
    expect(await offered(cohort.id)).toEqual(both)
    await world.given.enrollment({ cohortId: cohort.id, enrolledOn: '2026-05-30' })
    expect(await offered(cohort.id)).toEqual([])
    await world.given.enrollment({ cohortId: cohort.id })
    expect(await offered(cohort.id)).toEqual(both)
  })

  test('is edited by one at a time, and takes in its classes', async () => {
    const section = await classes.section()
    await classes.meeting({ courseSectionId: section.id })
    const edit = (more: object) =>
      act(
        'updateCourseSection',
        { courseSectionId: section.globalId, expectedVersion: 1, details: more },
        'courseSection { version }',
      )
    expect(await edit({ endsOn: '2026-11-17' })).toEqual({
      ...{ __typename: 'RuleError', path: ['details', 'endsOn'] },
      message: 'There is a class on November 18, 2026. End on that day or later, or move that class first.',
    })
    const answers = await Promise.all([edit({ instructor: 'Tom' }), edit({ instructor: 'Renee' })])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'StaleVersionError',
      'UpdateCourseSectionSuccess',
    ])
  })

  test('is removed with its open classes, and stays once one has written hours', async () => {
    const section = await classes.section()
    const meeting = await classes.meeting({ courseSectionId: section.id })
    await world.database.staff.prisma.classMeeting.update({
      where: { id: meeting.id },
      data: { confirmedAt: new Date('2026-11-18T21:00:00Z') },
    })
    const remove = (courseSectionId: string) =>
      act(
        'deleteCourseSection',
        { courseSectionId, expectedVersion: 1 },
        'removedId cohort { courseSections { totalCount } }',
      )
    expect(await remove(section.globalId)).toMatchObject({
      message:
        'Attendance of one class of Terminology, evenings is confirmed, and its hours stand in the ledger. Remove the classes that are still open instead.',
    })
    const other = await classes.section()
    await classes.meeting({ courseSectionId: other.id })
    expect(await remove(other.globalId)).toEqual({
      __typename: 'DeleteCourseSectionSuccess',
      removedId: other.globalId,
      cohort: { courseSections: { totalCount: 0 } },
    })
  })
})

describe('classes', () => {
  const on = (...days: string[]) => days.map((onDay) => ({ onDay, minutes: 180, topic: null }))
  const schedule = (courseSectionId: string, meetings: object[]) =>
    act(
      'createClassMeetings',
      { courseSectionId, meetings },
      'rows { classMeeting { onDay } } courseSection { figures { meetings plannedMinutes waiting nextOn } }',
    )

  test('are scheduled all at once, or none with the reason for each', async () => {
    const section = await classes.section()
    expect(await schedule(section.globalId, on('2026-11-23', '2026-11-18', '2026-11-25'))).toEqual({
      __typename: 'CreateClassMeetingsSuccess',
      rows: ['2026-11-23', '2026-11-18', '2026-11-25'].map((onDay) => ({ classMeeting: { onDay } })),
      courseSection: { figures: { meetings: 3, plannedMinutes: 540, waiting: 2, nextOn: '2026-11-25' } },
    })
    const taken = 'Give another day.'
    expect(
      problemsIn(
        await schedule(section.globalId, [
          ...on('2026-11-30'),
          { onDay: '2026-11-25', minutes: 90 },
          ...on('2026-12-17'),
          { onDay: '2026-11-30', minutes: 90 },
        ]),
      ),
    ).toEqual([
      {
        path: ['meetings', '1', 'onDay'],
        message: `The section has a class on November 25, 2026 already. ${taken}`,
      },
      {
        path: ['meetings', '2', 'onDay'],
        message:
          'December 17, 2026 is outside the section, which lasts from September 14, 2026 to December 16, 2026. Give a day within it, or change the section.',
      },
      {
        path: ['meetings', '3', 'onDay'],
        message: `The section has a class on November 30, 2026 already. ${taken}`,
      },
    ])
    expect((await schedule(section.globalId, [])).message).toBe('Name at least one.')
    expect((await schedule(section.globalId, Array(201).fill(on('2026-12-01')[0]))).message).toBe(
      'These are 201, and 200 is the most at once. Send them in several requests.',
    )
  })

  test('of one day are scheduled once, even by two at once', async () => {
    const section = await classes.section()
    const [one, other] = await Promise.all([
      schedule(section.globalId, on('2026-11-18')),
      schedule(section.globalId, on('2026-11-18')),
    ])
    expect(one).toMatchObject({
      __typename: 'CreateClassMeetingsSuccess',
      courseSection: { figures: { meetings: 1 } },
    })
    expect(other).toEqual(one)
    const { rows } = await schedule(section.globalId, [{ onDay: '2026-11-18', minutes: 90 }])
    const [meeting] = await world.database.staff.prisma.classMeeting.findMany({
      where: { courseSectionId: section.id },
    })
    expect(rows[0].refusal).toMatchObject({
      ...{ __typename: 'AlreadyThereError', there: { id: sealId('ClassMeeting', meeting!.id) } },
    })
  })

  test('are listed by where they stand, for the section and for all of the cohort', async () => {
    const cohort = await world.given.cohort()
    const section = await classes.section({ cohortId: cohort.id })
    const other = await classes.section({
      cohortId: cohort.id,
      courseId: (await classes.course('RTI-201')).id,
    })
    await schedule(section.globalId, on('2026-11-16', '2026-11-30'))
    await schedule(other.globalId, on('2026-11-17', '2026-12-01'))
    const days = `edges { node { onDay standing } } totalCount`
    const { data } = await world.ask(
      staff,
      `query ($id: ID!) { cohort(id: $id) {
        waiting: classMeetings(filter: { standings: [WAITING] }) { ${days} }
        next: classMeetings(filter: { standings: [PLANNED] }, first: 1) { ${days} }
        confirmed: classMeetings(filter: { standings: [CONFIRMED] }) { ${days} }
        courseSections(first: 1) { edges { node { classMeetings(filter: { standings: [PLANNED, WAITING] }) { ${days} } } } } } }`,
      { id: sealId('Cohort', cohort.id) },
    )
    const line = (onDay: string, standing: string) => ({ node: { onDay, standing } })
    expect(data.cohort).toEqual({
      waiting: { totalCount: 2, edges: [line('2026-11-16', 'WAITING'), line('2026-11-17', 'WAITING')] },
      next: { totalCount: 2, edges: [line('2026-11-30', 'PLANNED')] },
      confirmed: { totalCount: 0, edges: [] },
      courseSections: {
        edges: [
          {
            node: {
              classMeetings: {
                totalCount: 2,
                edges: [line('2026-11-16', 'WAITING'), line('2026-11-30', 'PLANNED')],
              },
            },
          },
        ],
      },
    })
  })

  test('are changed and removed until their attendance is confirmed', async () => {
    const meeting = await classes.meeting()
    const change = (details: object, expectedVersion = 1) =>
      act(
        'updateClassMeeting',
        { classMeetingId: meeting.globalId, expectedVersion, details },
        'classMeeting { onDay minutes topic version }',
      )
    expect(await change({ onDay: '2026-11-19', minutes: 120, topic: 'Modifiers' })).toEqual({
      __typename: 'UpdateClassMeetingSuccess',
      classMeeting: { onDay: '2026-11-19', minutes: 120, topic: 'Modifiers', version: 2 },
    })
    expect(await change({ topic: null })).toMatchObject({
      __typename: 'StaleVersionError',
      currentVersion: 2,
    })
    const db = world.database.staff.prisma
    const { id: enrollmentId } = await world.given.enrollment()
    await db.attendance.create({ data: { classMeetingId: meeting.id, enrollmentId, minutes: 100 } })
    expect(await change({ minutes: 90 }, 2)).toMatchObject({ path: ['details', 'minutes'] })
    const confirmedBy = (await world.given.user({ role: 'STAFF', name: 'Ada Byron' })).id
    await db.classMeeting.update({
      where: { id: meeting.id },
      data: { confirmedAt: new Date(), confirmedById: confirmedBy },
    })
    const no = (what: string) =>
      `The attendance of November 19, 2026 was confirmed by Ada Byron, and its hours are written, so the class can't be ${what}. Correct the attendance of a learner instead.`
    expect(await change({ topic: null }, 2)).toMatchObject({ message: no('changed') })
    expect(
      await act('deleteClassMeeting', { classMeetingId: meeting.globalId, expectedVersion: 1 }),
    ).toMatchObject({
      message: no('removed'),
    })
    const open = await classes.meeting()
    const input = { classMeetingId: open.globalId, expectedVersion: 1 }
    expect(
      await act('deleteClassMeeting', input, 'removedId courseSection { figures { meetings } }'),
    ).toEqual({
      __typename: 'DeleteClassMeetingSuccess',
      removedId: open.globalId,
      courseSection: { figures: { meetings: 0 } },
    })
  })
})

test('every change of sections and classes is in the audit trail, and employers may make none', async () => {
  const cohort = await world.given.cohort({ code: unique('audited') })
  const course = await classes.course()
  const ids = { cohortId: sealId('Cohort', cohort.id), courseId: sealId('Course', course.id) }
  const employer = await world.given.employerPerson()
  expect(await act('createCourseSection', { ...ids, details: evenings }, '', employer)).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
  const planner = await world.given.staff()
  const { courseSection: section } = await act(
    'createCourseSection',
    { ...ids, details: evenings },
    'courseSection { id }',
    planner,
  )
  const meetings = [
    { onDay: '2026-11-18', minutes: 180, topic: null },
    { onDay: '2026-11-12', minutes: 180, topic: null },
  ]
  const scheduled = await act(
    'createClassMeetings',
    { courseSectionId: section.id, meetings },
    'rows { classMeeting { id } }',
    planner,
  )
  const classMeetingIds = scheduled.rows.map(
    ({ classMeeting }: { classMeeting: { id: string } }) => classMeeting.id,
  )
  await numberEvents(world.database.worker.pool)
  const { data } = await world.ask(
    planner,
    '{ events(last: 1, filter: { types: MEETINGS_SCHEDULED }) { nodes { subjectId touches data } } }',
  )
  expect(data.events.nodes).toEqual([
    {
      subjectId: section.id,
      touches: [section.id, ...classMeetingIds],
      data: { days: ['2026-11-18', '2026-11-12'], classMeetingIds },
    },
  ])
  await act('deleteClassMeeting', { classMeetingId: classMeetingIds[0], expectedVersion: 1 }, '', planner)
  await act(
    'updateCourseSection',
    { courseSectionId: section.id, expectedVersion: 1, details: { instructor: 'Tom' } },
    '',
    planner,
  )
  await act('deleteCourseSection', { courseSectionId: section.id, expectedVersion: 2 }, '', planner)
  const trail = await world.database.staff.prisma.auditEntry.findMany({
    where: { actorId: planner.personId },
    orderBy: { id: 'asc' },
  })
  expect(trail.map((entry) => entry.act)).toEqual([
    'section.created',
    'meetings.scheduled',
    'meeting.removed',
    'section.updated',
    'section.removed',
  ])
})
