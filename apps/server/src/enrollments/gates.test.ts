import { writeStandard } from '@journeyline/db/standards/write-standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { describe, expect, test } from 'vitest'
import { answersOf, problemsIn } from '../../test/given/batch-rows.ts'
import { givenProgram } from '../../test/given/versions.ts'
import { clock, useWorld } from '../../test/kit.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) {
  __typename
  ... on Refusal { message path }
  ${answersOf('changeStage', 'enrollment { stage version }')}
} }`

interface Enrolled {
  id: string
  version: number
}

const change = async (
  viewer: SignedIn,
  enrollments: Enrolled | Enrolled[],
  toStage: string,
  more: Record<string, unknown> = {},
) => {
  const moves = [enrollments].flat().map(({ id, version }) => ({
    enrollmentId: sealId('Enrollment', id),
    expectedVersion: version,
  }))
  const input = { moves, toStage, effectiveOn: '2026-11-20', ...more }
  const { data, errors } = await world.ask(viewer, CHANGE, { input })
  expect(errors).toBeUndefined()
  return data.changeStage
}
const given = (stage: 'PRACTICODE' | 'INTERNSHIP' | 'APPRENTICESHIP', firstName = 'Noor') =>
  world.given.enrollment({ stage, since: '2026-10-01', firstName })
const stageOf = async ({ id }: Enrolled) =>
  (await world.database.staff.prisma.enrollment.findUniqueOrThrow({ where: { id } })).stage

const REFUSED = "You can't move Noor Khan to Internship yet:"

describe('leaving Practicode', () => {
  test('waits for the cases and the score of the version, and says how far the learner is', async () => {
    const staff = await world.given.staff()
    const noor = await given('PRACTICODE')
    expect(await change(staff, noor, 'INTERNSHIP')).toMatchObject({
      __typename: 'BatchRefusedError',
      path: ['override'],
      rows: [
        {
          refusal: {
            ...{ __typename: 'RuleError', path: ['override'] },
            message: `${REFUSED} 0 of 600 Practicode cases are recorded; no Practicode score is recorded. Record the first reading.`,
          },
        },
      ],
    })
    await world.given.reading({ enrollmentId: noor.id, casesDone: 416, scorePercent: 68 })
    expect(await change(staff, noor, 'READY', { reason: 'No site has room' })).toMatchObject({
      message:
        "You can't move Noor Khan to Ready yet: 416 of 600 Practicode cases are done; the Practicode score is 68%, and 70% is asked. Record a new reading when the other 184 are done.",
    })
    await world.given.reading({ enrollmentId: noor.id, readOn: '2026-11-16' })
    expect(await change(staff, noor, 'INTERNSHIP')).toMatchObject({
      rows: [{ enrollment: { stage: 'INTERNSHIP' } }],
    })
  })

  test('waits for nothing on the way back or out, and nothing where the version asks nothing', async () => {
    const staff = await world.given.staff()
    const [back, out] = [await given('PRACTICODE'), await given('PRACTICODE')]
    const reason = 'Needs the basics again'
    expect(await change(staff, back, 'TRAINING', { reason })).toMatchObject({ rows: [{ enrollment: {} }] })
    expect(await change(staff, out, 'WITHDRAWN', { reason, leavingReason: 'PERSONAL' })).toMatchObject({
      rows: [{ enrollment: {} }],
    })
    const inTraining = await world.given.enrollment({ stage: 'TRAINING', since: '2026-10-01' })
    expect(await change(staff, inTraining, 'PRACTICODE')).toMatchObject({
      rows: [{ enrollment: { stage: 'PRACTICODE' } }],
    })
  })
})

describe('a program whose path has neither Practicode nor an internship', () => {
  const givenWelsh = async () => {
    const { id: programId } = await world.given.program('WALES-CC')
    const { id: cohortId } = await world.given.cohort({ programId })
    return world.given.enrollment({ cohortId, stage: 'TRAINING', since: '2026-10-01' })
  }

  test('leads to none of them, whatever the reason, and names the stages it leads through', async () => {
    const [staff, welsh] = [await world.given.staff(), await givenWelsh()]
    for (const [toStage, stage] of [
      ['PRACTICODE', 'Practicode'],
      ['INTERNSHIP', 'Internship'],
      ['READY', 'Ready'],
    ] as const)
      expect(await change(staff, welsh, toStage, { reason: 'Board decision' })).toMatchObject({
        message: `${stage} is no stage of Noor Khan's program. It leads through Training, Apprenticeship, and Completed; name one of them.`,
        path: ['toStage'],
      })
    expect(await stageOf(welsh)).toBe('TRAINING')
  })

  test('starts the apprenticeship by the usual step, once the checks before it are made and somebody employs them', async () => {
    const [staff, welsh] = [await world.given.staff(), await givenWelsh()]
    expect(await change(staff, welsh, 'APPRENTICESHIP')).toMatchObject({
      path: ['override'],
      message:
        "You can't move Noor Khan to Apprenticeship yet: Pre-employment checks of the employing organisation: not made yet; Disclosure and Barring Service check: not made yet; Flexible, as there may be a requirement to work shifts: not declared yet; nobody employs them. Write down how the check came out.",
    })
    const { id: employerId } = await world.given.employer()
    await world.database.staff.prisma.placement.create({
      data: { enrollmentId: welsh.id, employerId, startedOn: new Date('2026-10-01') },
    })
    const record = `mutation ($input: RecordCheckInput!) { recordCheck(input: $input) { __typename } }`
    for (const check of ['PRE_EMPLOYMENT', 'DBS', 'SHIFTS']) {
      const details = { check, checkedOn: '2026-10-05', outcome: 'PASSED' }
      const input = { enrollmentId: sealId('Enrollment', welsh.id), details }
      expect(await world.ask(staff, record, { input })).toEqual({
        data: { recordCheck: { __typename: 'RecordCheckSuccess' } },
      })
    }
    expect(await change(staff, welsh, 'APPRENTICESHIP', { effectiveOn: '2026-10-04' })).toMatchObject({
      path: ['effectiveOn'],
    })
    expect(await change(staff, welsh, 'APPRENTICESHIP')).toMatchObject({
      rows: [{ enrollment: { stage: 'APPRENTICESHIP' } }],
    })
  })

  test('says its path wherever its learners are read', async () => {
    const [staff, { id }] = [await world.given.staff(), await givenWelsh()]
    const enrollment = `... on Enrollment { path programVersion { policies { path } } cohort { program { path }
      rows(first: 1) { edges { node { path } } } } }`
    const answer = await world.ask(staff, `query ($id: ID!) { node(id: $id) { ${enrollment} } }`, {
      id: sealId('Enrollment', id),
    })
    const path = ['TRAINING', 'APPRENTICESHIP', 'COMPLETED']
    const cohort = { program: { path }, rows: { edges: [{ node: { path } }] } }
    expect(answer).toEqual({ data: { node: { path, programVersion: { policies: { path } }, cohort } } })
  })
})

describe('a move is judged by what stood on its day', () => {
  const on = (viewer: SignedIn, enrolled: Enrolled, toStage: string, effectiveOn: string) =>
    change(viewer, enrolled, toStage, { effectiveOn })

  test('given cases that were read later, then the refusal names the first day on which it may be', async () => {
    const staff = await world.given.staff()
    const noor = await given('PRACTICODE')
    await world.given.reading({
      enrollmentId: noor.id,
      readOn: '2026-10-12',
      casesDone: 416,
      scorePercent: 68,
    })
    await world.given.reading({ enrollmentId: noor.id, readOn: '2026-11-05' })
    expect(await on(staff, noor, 'INTERNSHIP', '2026-11-04')).toMatchObject({
      path: ['effectiveOn'],
      rows: [
        {
          refusal: {
            path: ['effectiveOn'],
            message:
              "You can't move Noor Khan to Internship on November 4, 2026: as of that day, 416 of 600 Practicode cases are done; the Practicode score is 68%, and 70% is asked. All of it is met from November 5, 2026 on; give that day.",
          },
        },
      ],
    })
    expect(await stageOf(noor)).toBe('PRACTICODE')
    expect(await on(staff, noor, 'INTERNSHIP', '2026-11-05')).toMatchObject({
      rows: [{ enrollment: { stage: 'INTERNSHIP' } }],
    })
  })

  test('given an internship that was evaluated later, then it counts from the evaluation on', async () => {
    const staff = await world.given.staff()
    const noor = await given('INTERNSHIP')
    await world.given.internship({ enrollmentId: noor.id })
    expect(await on(staff, noor, 'READY', '2026-11-15')).toMatchObject({
      message: expect.stringContaining(
        'as of that day, the internship is not evaluated. All of it is met from November 16,',
      ),
    })
    expect(await on(staff, noor, 'READY', '2026-11-16')).toMatchObject({
      rows: [{ enrollment: { stage: 'READY' } }],
    })
  })

  test('given something that is open today, then the refusal says what to do about that, and no day', async () => {
    const staff = await world.given.staff()
    const noor = await given('PRACTICODE')
    await world.given.reading({
      enrollmentId: noor.id,
      readOn: '2026-11-05',
      casesDone: 416,
      scorePercent: 71,
    })
    expect(await on(staff, noor, 'INTERNSHIP', '2026-11-04')).toMatchObject({
      path: ['override'],
      message: `${REFUSED} 416 of 600 Practicode cases are done. Record a new reading when the other 184 are done.`,
    })
  })
})

test('leaving the internship waits for its end, the share of coding and the evaluation', async () => {
  const staff = await world.given.staff()
  const noor = await given('INTERNSHIP')
  const { id } = await world.given.internship({
    ...{ enrollmentId: noor.id, endedOn: null, minutes: 1200, codingMinutes: 600, evaluatedBy: null },
  })
  expect(await change(staff, noor, 'READY')).toMatchObject({
    message:
      "You can't move Noor Khan to Ready yet: the internship has no end; 10 h of 20 h were coding, 50%, and 60% is asked; the internship is not evaluated. Write the day it ended or is expected to.",
  })
  await world.database.staff.prisma.internship.update({
    where: { id },
    data: {
      ...{ endsOn: new Date('2026-11-13'), codingMinutes: 720 },
      ...{ evaluatedOn: new Date('2026-11-16'), evaluatedBy: 'Kim Roe', recommendation: 'READY' },
    },
  })
  expect(await change(staff, noor, 'READY')).toMatchObject({ rows: [{ enrollment: { stage: 'READY' } }] })
})

test('completion waits for all that the version asks there', async () => {
  const staff = await world.given.staff()
  const noor = await given('APPRENTICESHIP')
  expect(await change(staff, noor, 'COMPLETED')).toMatchObject({
    message: expect.stringMatching(
      /^You can't move Noor Khan to Completed yet: 0 h of 2,000 h on the job are approved; .*; 0 of 20 competencies are signed off\. /,
    ),
  })
})

describe('what a completion rested on', () => {
  /** Somebody whose program asks for one competency, judged by their employer's Maria. */
  const judged = async () => {
    const db = world.database.staff.prisma
    const { programId } = await givenProgram(world)
    const version = await db.programVersion.findFirstOrThrow({ where: { programId: openId(programId).id } })
    const standard = await db.programVersion.create({
      data: {
        ...{
          programId: version.programId,
          number: 2,
          status: 'DRAFT',
          title: version.title,
          type: version.type,
        },
        ...{ particulars: version.particulars!, policies: version.policies! },
        effectiveFrom: new Date('2026-09-01'),
      },
    })
    const [jobFunction] = US_MEDICAL_CODER.jobFunctions
    await writeStandard(db, standard.id, {
      ...US_MEDICAL_CODER,
      courses: [],
      jobFunctions: [{ ...jobFunction!, competencies: jobFunction!.competencies.slice(0, 1) }],
      requirements: US_MEDICAL_CODER.requirements
        .filter(({ kind }) => kind === 'COMPETENCIES')
        .map((requirement) => ({ ...requirement, count: 1 })) as never, // one kind of them
    })
    await db.programVersion.update({ where: { id: standard.id }, data: { status: 'PUBLISHED' } })
    const { id: cohortId } = await world.given.cohort({ programId: version.programId })
    const noor = await world.given.enrollment({ cohortId, stage: 'APPRENTICESHIP', since: '2026-10-01' })
    const maria = await world.given.employerPerson()
    await db.placement.create({
      data: { enrollmentId: noor.id, employerId: maria.employerId!, startedOn: new Date('2026-10-01') },
    })
    const { id: competencyId } = await db.competency.findFirstOrThrow({
      where: { programVersionId: standard.id },
    })
    const { id: signOffId } = await db.signOff.create({
      data: {
        ...{ enrollmentId: noor.id, competencyId, level: standardLevel, judgedBy: 'Kim Roe' },
        ...{ judgedOn: new Date('2026-11-02'), recordedById: maria.personId },
      },
    })
    return { noor, maria, signOffId }
  }
  const standardLevel = US_MEDICAL_CODER.policies.levelToMeet

  test('has to be there when an undo completes the learner again', async () => {
    const staff = await world.given.staff()
    const { noor, signOffId } = await judged()
    expect(await change(staff, noor, 'COMPLETED')).toMatchObject({
      rows: [{ enrollment: { stage: 'COMPLETED' } }],
    })
    const reason = 'Completed by mistake'
    const again = { ...noor, version: noor.version + 1 }
    expect(await change(staff, again, 'APPRENTICESHIP', { reason })).toMatchObject({
      rows: [{ enrollment: {} }],
    })
    const { id } = await world.database.staff.prisma.stageChange.findFirstOrThrow({
      where: { enrollmentId: noor.id, fromStage: 'COMPLETED' },
    })
    const undo = async () =>
      (
        await world.ask(
          staff,
          `mutation ($id: ID!) { undoStageChange(input: { stageChangeId: $id }) { __typename
            ... on UndoStageChangeSuccess { enrollment { stage } } ... on Refusal { message } } }`,
          { id: sealId('StageChange', id) },
        )
      ).data.undoStageChange
    const revoked = (revokedAt: Date | null) =>
      world.database.staff.prisma.signOff.update({ where: { id: signOffId }, data: { revokedAt } })
    await revoked(new Date())
    expect(await undo()).toMatchObject({
      __typename: 'RuleError',
      message: expect.stringMatching(
        "^You can't complete Noor Khan again yet: 0 of 1 competencies are signed off\\.",
      ),
    })
    expect(await stageOf(noor)).toBe('APPRENTICESHIP')
    await revoked(null)
    expect(await undo()).toMatchObject({ enrollment: { stage: 'COMPLETED' } })
  })

  test('is not revoked by an employer at the same moment', async () => {
    const staff = await world.given.staff()
    const { noor, maria, signOffId } = await judged()
    let completing: Promise<unknown> | undefined
    await maria.transaction(async (tx) => {
      await tx.$queryRaw`select from placement where enrollment_id = ${noor.id}::uuid for no key update`
      completing = change(staff, noor, 'COMPLETED')
      await new Promise((resolve) => setTimeout(resolve, 300))
      const revoked = {
        revokedAt: clock.now(),
        revokedById: maria.personId,
        revokedReason: 'Judged too early',
      }
      await tx.signOff.update({ where: { id: signOffId }, data: revoked })
    })
    expect(await completing).toMatchObject({ __typename: 'BatchRefusedError' })
    expect(await stageOf(noor)).toBe('APPRENTICESHIP')
  })
})

describe('an override', () => {
  const reason = 'Coded at Lakeside for six years'

  test('is a staff admin’s, with a reason', async () => {
    const [staff, admin] = [await world.given.staff(), await world.given.staff('STAFF_ADMIN')]
    const noor = await given('PRACTICODE')
    expect(await change(staff, noor, 'INTERNSHIP', { override: true, reason })).toMatchObject({
      path: ['override'],
      message:
        'Only a staff admin can move Noor Khan on while the program still asks for something. Ask one of them.',
    })
    expect(await change(admin, noor, 'INTERNSHIP', { override: true })).toMatchObject({
      path: ['reason'],
    })
    expect(await stageOf(noor)).toBe('PRACTICODE')
    expect(await change(admin, noor, 'INTERNSHIP', { override: true, reason })).toMatchObject({
      rows: [{ enrollment: { stage: 'INTERNSHIP' } }],
    })
  })

  test('stays in the history with what was open, also when the move is undone', async () => {
    const admin = await world.given.staff('STAFF_ADMIN')
    const noor = await given('PRACTICODE')
    await world.given.reading({ enrollmentId: noor.id, casesDone: 184, scorePercent: 74 })
    await change(admin, noor, 'INTERNSHIP', { override: true, reason })
    const open = ['184 of 600 Practicode cases are done']
    const history = async () =>
      (
        await world.ask(
          admin,
          `query ($id: ID!) { node(id: $id) { ... on Enrollment { stageChanges(first: 1) { edges { node {
            id reason overridden undoneAt recordedBy { label } } } } } } }`,
          { id: sealId('Enrollment', noor.id) },
        )
      ).data.node.stageChanges.edges[0].node
    const step = await history()
    expect(step).toMatchObject({
      reason,
      overridden: open,
      undoneAt: null,
      recordedBy: { label: admin.name },
    })
    expect(
      await world.database.staff.prisma.auditEntry.findFirstOrThrow({
        where: { act: 'enrollment.stage_changed', subjectId: noor.id },
      }),
    ).toMatchObject({ detail: { to: 'INTERNSHIP', reason, overridden: open } })
    await world.ask(
      admin,
      'mutation ($id: ID!) { undoStageChange(input: { stageChangeId: $id }) { __typename } }',
      { id: step.id },
    )
    expect(await history()).toMatchObject({ overridden: open, undoneAt: expect.any(String) })
  })

  test('is not recorded of those for whom nothing was open', async () => {
    const admin = await world.given.staff('STAFF_ADMIN')
    const [noor, ada] = [await given('PRACTICODE'), await given('PRACTICODE', 'Ada')]
    await world.given.reading({ enrollmentId: noor.id })
    await change(admin, [noor, ada], 'INTERNSHIP', { override: true, reason })
    const overridden = async ({ id }: Enrolled) =>
      (
        await world.database.staff.prisma.stageChange.findFirstOrThrow({
          where: { enrollmentId: id, toStage: 'INTERNSHIP' },
        })
      ).overridden.length
    expect([await overridden(noor), await overridden(ada)]).toEqual([0, 2])
  })
})

test('a bulk move of 500 names everyone who has to wait, in as many statements as a move of two', async () => {
  const staff = await world.given.staff()
  const { id: cohortId } = await world.given.cohort({ capacity: 600 })
  const db = world.database.staff.prisma
  const { id: programId } = await world.given.program()
  const learners = await db.learner.createManyAndReturn({
    data: Array.from({ length: 502 }, (_, index) => ({
      firstName: 'Bulk',
      lastName: `Learner ${index}`,
      email: `bulk-${index}@example.org`,
    })),
  })
  const enrollments = await db.enrollment.createManyAndReturn({
    data: learners.map(({ id: learnerId }) => ({
      ...{ learnerId, cohortId, programId, stage: 'PRACTICODE' },
      ...{ enrolledOn: new Date('2026-09-10'), stageSince: new Date('2026-10-01') },
    })),
  })
  const [one, two, ...many] = enrollments
  const ready = async (ids: string[]) =>
    db.practicodeReading.createMany({
      data: ids.map((enrollmentId) => ({
        ...{ enrollmentId, readOn: new Date('2026-11-02'), casesDone: 600, scorePercent: 70 },
      })),
    })
  await ready([one!.id])
  const statements = async (moved: Enrolled[]) => {
    const before = world.statements.length
    const answer = await change(staff, moved, 'INTERNSHIP')
    return { answer, sent: world.statements.length - before }
  }
  const refused = await statements([one!, two!])
  expect(problemsIn(refused.answer)).toHaveLength(1)
  const allRefused = await statements(many)
  expect(problemsIn(allRefused.answer)).toHaveLength(500)
  expect(allRefused.sent).toBe(refused.sent)
  expect(await db.enrollment.count({ where: { cohortId, stage: 'INTERNSHIP' } })).toBe(0)

  await ready(enrollments.slice(1).map(({ id }) => id))
  const few = await statements([one!, two!])
  const all = await statements(many)
  expect(all.answer.rows).toHaveLength(500)
  expect(all.sent).toBe(few.sent)
  expect(await db.enrollment.count({ where: { cohortId, stage: 'INTERNSHIP' } })).toBe(502)
})
