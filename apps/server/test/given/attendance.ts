import { beforeAll, beforeEach } from 'vitest'
import { sealId } from '../../src/graphql/global-id.ts'
import { toDate } from '../../src/kernel/days.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import { useWorld } from '../kit.ts'
import { givenClasses } from './classes.ts'

/** A class of three hours on Wednesday, November 18, whose cohort has Ben and Noor; today is November 23. */
interface Facts {
  staff: SignedIn
  admin: SignedIn
  cohortId: string
  meeting: { id: string; globalId: string }
  ben: { id: string; learnerId: string; globalId: string }
  noor: { id: string; learnerId: string; globalId: string }
}

type Marks = Record<'ben' | 'noor', number> | { enrollmentId: string; minutes: number; note?: string }[]

/** Such a class before each test, what people do with its roll, and what follows in the ledger. */
export function useAttendance() {
  const world = useWorld()
  const classes = {} as ReturnType<typeof givenClasses>
  beforeAll(async () => {
    Object.assign(classes, givenClasses(world))
    await classes.version()
  })
  const facts = {} as Facts

  beforeEach(async () => {
    const { id: cohortId } = await world.given.cohort()
    const section = await classes.section({ cohortId })
    const enrolled = async (firstName: string, lastName: string) => {
      const { id, learnerId } = await world.given.enrollment({ cohortId, firstName, lastName })
      return { id, learnerId, globalId: sealId('Enrollment', id) }
    }
    Object.assign(facts, {
      staff: await world.given.staff(),
      admin: await world.given.staff('STAFF_ADMIN'),
      cohortId,
      meeting: await classes.meeting({ courseSectionId: section.id }),
      ben: await enrolled('Ben', 'Ash'),
      noor: await enrolled('Noor', 'Khan'),
    } satisfies Facts)
  })

  const marksOf = (marks: Marks) =>
    Array.isArray(marks)
      ? marks
      : [
          { enrollmentId: facts.ben.globalId, minutes: marks.ben },
          { enrollmentId: facts.noor.globalId, minutes: marks.noor },
        ]

  const act = async (name: string, input: Record<string, unknown>, done: string, viewer = facts.staff) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1)
    const answer = await world.ask(
      viewer,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
        ... on ${type}Success { ${done} } ... on Refusal { message } ... on RuleError { path }
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
        { classMeetingId: facts.meeting.globalId, expectedVersion: 1, marks: marksOf(marks), ...input },
        'classMeeting { standing version confirmedBy { label } counts { recorded present minutes } }',
        viewer,
      )
    }
  const record = rollAct('recordAttendance')
  const confirm = rollAct('confirmAttendance')

  const correct = (more: Record<string, unknown> = {}, viewer = facts.staff) =>
    act(
      'correctAttendance',
      {
        ...{ classMeetingId: facts.meeting.globalId, enrollmentId: facts.noor.globalId, expectedVersion: 2 },
        ...{ minutes: 120, reason: 'Left at eight', ...more },
      },
      'attendance { minutes note entries { basis minutes reason reverses { minutes } } }',
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

  /** The ledger of Noor, the earliest entry first. */
  const ledger = async (enrollmentId = facts.noor.globalId) => {
    const { data } = await world.ask(
      facts.staff,
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { hoursEntries(last: 10) { edges { node {
        kind basis onDay minutes status source reason course { number } attendance { minutes } } } } } } }`,
      { id: enrollmentId },
    )
    return data.node.hoursEntries.edges.map(({ node }: { node: unknown }) => node).reverse()
  }

  /** Other hours of the day of the class. */
  const worked = async (learner: { id: string; learnerId: string }, minutes: number, courseId?: string) =>
    world.database.staff.prisma.hoursEntry.create({
      data: {
        ...{ enrollmentId: learner.id, learnerId: learner.learnerId, kind: 'RTI', minutes, source: 'PERSON' },
        ...{ onDay: toDate('2026-11-18'), courseId: courseId ?? null },
      },
    })

  return { world, classes, facts, act, record, confirm, correct, roll, ledger, worked }
}

/** A line of the roll. */
export const line = (learnerName: string, more: object = {}) => ({
  ...{ learnerName, minutes: null, note: null, standingMinutes: 0, otherMinutes: 0, writtenBeside: 0 },
  notCounted: null,
  ...more,
})

/** What the ledger says of who was there. */
export const attended = (minutes: number, more: object = {}) => ({
  ...{ kind: 'RTI', basis: 'DONE', onDay: '2026-11-18', minutes, status: 'APPROVED', source: 'ATTENDANCE' },
  ...{ reason: null, course: { number: 'RTI-101' }, attendance: { minutes } },
  ...more,
})
