import { describe, expect, test } from 'vitest'
import { useAttendance } from '../../test/given/attendance.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'

const { world, classes, facts, confirm, correct, worked } = useAttendance()

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
    const { courseSectionId } = await world.database.staff.prisma.classMeeting.findUniqueOrThrow({
      where: { id: facts.meeting.id },
    })
    for (const onDay of ['2026-11-16', '2026-11-11', '2026-11-09']) {
      const meeting = await classes.meeting({ courseSectionId, onDay })
      await world.database.staff.prisma.attendance.create({
        data: { classMeetingId: meeting.id, enrollmentId: facts.noor.id, minutes: 180 },
      })
    }
    await confirm({ ben: 180, noor: 120 })
    const page = async (args: string) => {
      const { data, errors } = await world.ask(
        facts.staff,
        `query ($id: ID!) { node(id: $id) { ... on Enrollment { attendances(${args}) { totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { node { minutes classMeeting { onDay courseSection { course { number } } } } } } } } }`,
        { id: facts.noor.globalId },
      )
      expect(errors).toBeUndefined()
      const { edges, pageInfo, totalCount } = data.node.attendances
      return {
        ...{ totalCount, next: pageInfo.hasNextPage, previous: pageInfo.hasPreviousPage },
        ...{ first: pageInfo.startCursor, last: pageInfo.endCursor },
        days: edges.map(
          (edge: { node: { classMeeting: { onDay: string } } }) => edge.node.classMeeting.onDay,
        ),
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
    const earliest = 'orderBy: { field: ON_DAY, direction: ASC }'
    expect((await page(`first: 3, ${earliest}`)).days).toEqual(['2026-11-09', '2026-11-11', '2026-11-16'])
    const onlyThis = `filter: { classMeetingId: "${facts.meeting.globalId}" }`
    expect(await page(onlyThis)).toMatchObject({ totalCount: 1, days: ['2026-11-18'] })
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
        node(id: $id) { ... on Placement { hoursEntries { totalCount }
          progress { requirements { code measure { done } } } } } }`,
      { id: sealId('Placement', placement.id), meeting: facts.meeting.globalId },
    )
    expect(data.meeting).toBeNull()
    expect(data.node.hoursEntries.totalCount).toBe(0)
    expect(data.node.progress.requirements).toContainEqual({ code: 'RTI', measure: { done: 180 } })
    expect(await confirm({ ben: 180, noor: 180 }, { viewer: employer })).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect(await correct({}, employer)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
