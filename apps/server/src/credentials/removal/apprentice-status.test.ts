import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'

const world = useWorld()

const CONDITION = `__typename met metOn donePercent what howFar
  ... on EmploymentCondition { days daysNeeded evidence { kind name startsOn endsOn days whyNot } }
  ... on PreparationCondition { minutes minutesNeeded courses: evidence { title contactMinutes completedOn counts } }
  ... on PracticodeCondition { casesNeeded scorePercentNeeded reading: evidence { cases scorePercent readOn } }`
const STATUS = `apprenticeForms nearest options { option met metOn donePercent sentence needs { met anyOf { ${CONDITION} } } }`

async function asked(learnerId: string) {
  const staff = await world.given.staff()
  const { data, errors } = await world.ask(
    staff,
    `query($id: ID!) { node(id: $id) { ... on Learner { apprenticeStatus { ${STATUS} }
      experiences { subject { __typename ... on Node { id } } kind name startsOn endsOn codingSharePercent } } } }`,
    { id: sealId('Learner', learnerId) },
  )
  expect(errors).toBeUndefined()
  return data.node
}

test('every option is answered from placements, internships, approved instruction and Practicode', async () => {
  const db = world.database.staff.prisma
  const { id: enrollmentId, learnerId } = await world.given.enrollment({ enrolledOn: '2025-09-10' })
  await db.credential.createMany({
    data: [
      { learnerId, kind: 'CPC_A' },
      { learnerId, kind: 'COC_A' },
      { learnerId, kind: 'COC' },
    ],
  })
  const employer = await world.given.employer(unique('Lakeside Health'))
  const placement = await db.placement.create({
    data: { enrollmentId, employerId: employer.id, startedOn: toDate('2026-05-04') },
  })
  const xtern = {
    enrollmentId,
    site: 'Mercy Clinic',
    startsOn: toDate('2026-01-05'),
    endsOn: toDate('2026-05-01'),
  }
  const internship = await db.internship.create({
    data: { ...xtern, endedOn: toDate('2026-04-03'), minutes: 1000, codingMinutes: 599 },
  })
  await attend(enrollmentId, learnerId, [
    { name: 'CPC preparation', minutes: 1440, examPreparation: true, approved: ['2026-02-02', '2026-02-03'] },
    { name: 'Excel', minutes: 720, examPreparation: false, approved: ['2026-02-04'] },
  ])
  await db.practicodeReading.createMany({
    data: [
      { enrollmentId, readOn: toDate('2026-06-01'), casesDone: 600, scorePercent: 81 },
      { enrollmentId, readOn: toDate('2026-05-01'), casesDone: 300, scorePercent: 60 },
    ],
  })

  const employment = {
    kind: 'EMPLOYMENT',
    name: employer.name,
    startsOn: '2026-05-04',
    endsOn: null,
    days: 204,
    whyNot: null,
  }
  const atMercy = {
    kind: 'INTERNSHIP',
    name: 'Mercy Clinic',
    startsOn: '2026-01-05',
    endsOn: '2026-04-03',
    days: 89,
  }
  const preparation = {
    __typename: 'PreparationCondition',
    met: false,
    metOn: null,
    donePercent: 30,
    what: 'coding preparation courses of 80 contact hours',
    howFar: '24 contact hours completed',
    minutes: 1440,
    minutesNeeded: 4800,
    courses: [{ title: 'CPC preparation', contactMinutes: 1440, completedOn: '2026-02-03', counts: true }],
  }
  const practicode = {
    __typename: 'PracticodeCondition',
    met: true,
    metOn: '2026-06-01',
    donePercent: 100,
    what: '600 Practicode cases at 70 percent or more',
    howFar: '600 cases, 81 percent, read on June 1, 2026',
    casesNeeded: 600,
    scorePercentNeeded: 70,
    reading: { cases: 600, scorePercent: 81, readOn: '2026-06-01' },
  }
  const { apprenticeStatus, experiences } = await asked(learnerId)
  expect(apprenticeStatus).toMatchObject({ apprenticeForms: ['CPC_A'], nearest: 2 })
  expect(apprenticeStatus.options[0].needs).toMatchObject([
    {
      anyOf: [
        {
          days: 204,
          daysNeeded: 731,
          evidence: [
            { ...atMercy, whyNot: '59 percent of the time is spent on coding, and 60 are needed' },
            employment,
          ],
        },
      ],
    },
  ])
  expect(apprenticeStatus.options[1]).toEqual({
    option: 2,
    met: false,
    metOn: '2027-05-03',
    donePercent: 77,
    sentence:
      'Option 2 needs one year of coding employment: 204 of 365 days; met on May 3, 2027 if employment goes on. Already met: 600 Practicode cases at 70 percent or more.',
    needs: [
      {
        met: false,
        anyOf: [
          {
            __typename: 'EmploymentCondition',
            met: false,
            metOn: '2027-05-03',
            donePercent: 55,
            what: 'one year of coding employment',
            howFar: '204 of 365 days; met on May 3, 2027 if employment goes on',
            days: 204,
            daysNeeded: 365,
            evidence: [{ ...atMercy, whyNot: 'internships do not count here' }, employment],
          },
        ],
      },
      { met: true, anyOf: [preparation, practicode] },
    ],
  })
  expect(apprenticeStatus.options[2].needs).toEqual([
    { met: false, anyOf: [preparation] },
    { met: true, anyOf: [practicode] },
  ])
  expect(experiences).toEqual([
    {
      subject: { __typename: 'Internship', id: sealId('Internship', internship.id) },
      kind: 'INTERNSHIP',
      name: 'Mercy Clinic',
      startsOn: '2026-01-05',
      endsOn: '2026-04-03',
      codingSharePercent: 59,
    },
    {
      subject: { __typename: 'Placement', id: sealId('Placement', placement.id) },
      kind: 'EMPLOYMENT',
      name: employer.name,
      startsOn: '2026-05-04',
      endsOn: null,
      codingSharePercent: null,
    },
  ])
})

test('hours that wait, were rejected or were taken back are no evidence', async () => {
  const { id: enrollmentId, learnerId } = await world.given.enrollment({ enrolledOn: '2025-09-10' })
  const db = world.database.staff.prisma
  const [courseId] = await attend(enrollmentId, learnerId, [
    { name: 'CPC preparation', minutes: 1440, examPreparation: true, approved: ['2026-02-02', '2026-02-03'] },
  ])
  const entry = { enrollmentId, learnerId, courseId, kind: 'RTI', source: 'PERSON', minutes: 720 }
  await db.hoursEntry.createMany({
    data: [
      { ...entry, onDay: toDate('2026-02-04') },
      {
        ...entry,
        onDay: toDate('2026-02-05'),
        status: 'REJECTED',
        decidedAt: new Date(),
        decisionReason: 'Not there',
      },
    ],
  })
  const { id } = await db.hoursEntry.findFirstOrThrow({
    where: { enrollmentId, onDay: toDate('2026-02-03') },
  })
  const back = {
    basis: 'REVERSAL',
    reversesId: id,
    status: 'APPROVED',
    decidedAt: new Date(),
    reason: 'Twice',
  }
  await db.hoursEntry.create({ data: { ...entry, ...back, onDay: toDate('2026-02-03'), minutes: -720 } })
  const { apprenticeStatus } = await asked(learnerId)
  expect(apprenticeStatus.options[2].needs[0].anyOf[0]).toMatchObject({
    minutes: 0,
    courses: [{ title: 'CPC preparation', contactMinutes: 720, completedOn: null, counts: false }],
  })
})

test('a learner without anything has every option before them, and no A to take away', async () => {
  const { id } = await world.given.learner()
  const { apprenticeStatus, experiences } = await asked(id)
  expect(experiences).toEqual([])
  expect(apprenticeStatus).toMatchObject({
    apprenticeForms: [],
    nearest: 1,
    options: [
      { option: 1, met: false, donePercent: 0 },
      { option: 2, met: false, donePercent: 0 },
      { option: 3, met: false, donePercent: 0 },
    ],
  })
})

test('what many learners are asked for at once is read in as many statements as for one', async () => {
  const staff = await world.given.staff()
  await world.given.enrollment()
  await world.given.enrollment()
  const cost = async (first: number) => {
    const before = world.statements.length
    const answer = await world.ask(
      staff,
      `query($first: Int!) { learners(first: $first) { edges { node { ceuRenewals { nextStep } walletSteps { title }
        apprenticeStatus { nearest } experiences { name subject { ... on Node { id } } } } } } }`,
      { first },
    )
    expect(answer.errors).toBeUndefined()
    return [answer.data.learners.edges.length, world.statements.length - before]
  }
  expect([await cost(1), await cost(4)]).toEqual([
    [1, 2],
    [4, 2],
  ])
})

interface Attended {
  name: string
  minutes: number
  examPreparation: boolean
  /** Days of 12 approved hours. */
  approved: string[]
}

/** Courses of a version of their own, and the approved hours in them; the courses' ids. */
async function attend(enrollmentId: string, learnerId: string, courses: Attended[]): Promise<string[]> {
  const db = world.database.staff.prisma
  const { id: programId } = await world.given.program()
  const { title, type, particulars, policies } = US_MEDICAL_CODER
  const number = 10 + (await db.programVersion.count())
  const version = await db.programVersion.create({
    data: {
      ...{ programId, number, title, type, particulars, policies, status: 'DRAFT' },
      effectiveFrom: toDate('2040-01-01'),
    },
  })
  const ids: string[] = []
  for (const [position, { name, minutes, examPreparation, approved }] of courses.entries()) {
    const course = await db.course.create({
      data: {
        programVersionId: version.id,
        position,
        number: `RTI-${position}`,
        name,
        minutes,
        examPreparation,
      },
    })
    ids.push(course.id)
    const entry = {
      enrollmentId,
      learnerId,
      courseId: course.id,
      kind: 'RTI',
      source: 'PERSON',
      minutes: 720,
    }
    await db.hoursEntry.createMany({
      data: approved.map((onDay) => ({
        ...entry,
        onDay: toDate(onDay),
        status: 'APPROVED',
        decidedAt: new Date(),
      })),
    })
  }
  return ids
}
