import { describe, expect, test } from 'vitest'
import { answersOf } from '../../test/given/batch-rows.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) {
  __typename
  ... on Refusal { message }
  ${answersOf('changeStage', 'enrollment { stage stageSince version } stageChange { fromStage toStage }')}
} }`

const move = (enrollment: { id: string; version: number }) => ({
  enrollmentId: sealId('Enrollment', enrollment.id),
  expectedVersion: enrollment.version,
})

describe('a stage change', () => {
  test('moves a learner on, with who, when and from which day', async () => {
    const staff = await world.given.staff()
    const enrollment = await world.given.enrollment()
    const answer = await world.ask(staff, CHANGE, {
      input: { moves: [move(enrollment)], toStage: 'PRACTICODE', effectiveOn: '2026-11-02' },
    })
    expect(answer).toEqual({
      data: {
        changeStage: {
          __typename: 'ChangeStageSuccess',
          rows: [
            {
              outcome: 'UPDATED',
              enrollment: { stage: 'PRACTICODE', stageSince: '2026-11-02', version: 2 },
              stageChange: { fromStage: 'TRAINING', toStage: 'PRACTICODE' },
            },
          ],
        },
      },
    })
    const history = await world.ask(
      staff,
      `query ($id: ID!) { node(id: $id) { ... on Enrollment { stageChanges(first: 5) { totalCount edges { node { fromStage toStage effectiveOn recordedBy { label } undoneAt } } } } } }`,
      { id: sealId('Enrollment', enrollment.id) },
    )
    expect(history.data.node.stageChanges).toEqual({
      totalCount: 2,
      edges: [
        {
          node: {
            fromStage: 'TRAINING',
            toStage: 'PRACTICODE',
            effectiveOn: '2026-11-02',
            recordedBy: { label: 'Sam Okafor' },
            undoneAt: null,
          },
        },
        {
          node: {
            fromStage: null,
            toStage: 'TRAINING',
            effectiveOn: '2026-09-14',
            recordedBy: { label: 'Not recorded' },
            undoneAt: null,
          },
        },
      ],
    })
  })

  test('of many is all or nothing, and names everyone who is in the way', async () => {
    const staff = await world.given.staff()
    const ready = await world.given.enrollment()
    const late = await world.given.enrollment({ firstName: 'Ada', lastName: 'Reed', since: '2026-11-20' })
    const answer = await world.ask(staff, CHANGE, {
      input: { moves: [move(ready), move(late)], toStage: 'PRACTICODE', effectiveOn: '2026-11-02' },
    })
    expect(answer.data.changeStage).toEqual({
      __typename: 'BatchRefusedError',
      message:
        "Nothing was written: 1 of 2 can't be done. Leave them out or mend what is named, then try again.",
      rows: [
        { outcome: 'NOT_DONE', refusal: null },
        {
          outcome: 'REFUSED',
          refusal: {
            ...{ __typename: 'RuleError', path: ['effectiveOn'] },
            message: 'Ada Reed has been in Training since November 20, 2026. Give that day or a later one.',
          },
        },
      ],
    })
    const untouched = await world.database.staff.prisma.enrollment.findUniqueOrThrow({
      where: { id: ready.id },
    })
    expect(untouched).toMatchObject({ stage: 'TRAINING', version: 1 })
  })

  test('sent twice at once happens once', async () => {
    const staff = await world.given.staff()
    const enrollment = await world.given.enrollment()
    const input = { moves: [move(enrollment)], toStage: 'PRACTICODE', effectiveOn: '2026-11-02' }
    const answers = await Promise.all([
      world.ask(staff, CHANGE, { input }),
      world.ask(staff, CHANGE, { input }),
    ])
    expect(answers.map((answer) => answer.data.changeStage.rows[0].outcome).sort()).toEqual([
      'SAME',
      'UPDATED',
    ])
    expect(
      await world.database.staff.prisma.stageChange.count({
        where: { enrollmentId: enrollment.id, toStage: 'PRACTICODE' },
      }),
    ).toBe(1)
  })

  test('that skips a stage wants a reason', async () => {
    const staff = await world.given.staff()
    const enrollment = await world.given.enrollment()
    const input = { moves: [move(enrollment)], toStage: 'INTERNSHIP', effectiveOn: '2026-11-02' }
    const refused = await world.ask(staff, CHANGE, { input })
    expect(refused.data.changeStage.message).toBe(
      "You can't move Noor Khan to Internship without a reason: Practicode is skipped. Write why.",
    )
    const moved = await world.ask(staff, CHANGE, { input: { ...input, reason: 'Holds a CPC already' } })
    expect(moved.data.changeStage.__typename).toBe('ChangeStageSuccess')
  })

  test('back into a full cohort is refused, and writes nothing', async () => {
    const staff = await world.given.staff()
    const cohort = await world.given.cohort({ capacity: 1 })
    const gone = await world.given.enrollment({
      cohortId: cohort.id,
      stage: 'WITHDRAWN',
      since: '2026-10-01',
    })
    await world.given.enrollment({ cohortId: cohort.id })
    const answer = await world.ask(staff, CHANGE, {
      input: { moves: [move(gone)], toStage: 'TRAINING', effectiveOn: '2026-11-02', reason: 'Came back' },
    })
    expect(answer.data.changeStage).toMatchObject({
      __typename: 'BatchRefusedError',
      message:
        'The cohort is full: its last seat was taken meanwhile. Raise its capacity or name another cohort.',
    })
    expect(await world.database.staff.prisma.stageChange.count({ where: { enrollmentId: gone.id } })).toBe(2)
  })
})

describe('undoing a stage change', () => {
  const UNDO = `mutation ($input: UndoStageChangeInput!) { undoStageChange(input: $input) {
    __typename ... on UndoStageChangeSuccess { enrollment { stage stageSince } stageChange { toStage undoneReason } } ... on Refusal { message } } }`
  const undo = (id: string) => ({
    input: { stageChangeId: sealId('StageChange', id), reason: 'wrong learner' },
  })

  test('restores the stage before and keeps the step in the history', async () => {
    const staff = await world.given.staff()
    const { id, stageChanges } = await world.given.enrollment({ stage: 'PRACTICODE', since: '2026-10-01' })
    const answer = await world.ask(staff, UNDO, undo(stageChanges[1]!.id))
    expect(answer.data.undoStageChange).toEqual({
      __typename: 'UndoStageChangeSuccess',
      enrollment: { stage: 'TRAINING', stageSince: '2026-09-10' },
      stageChange: { toStage: 'PRACTICODE', undoneReason: 'wrong learner' },
    })
    const undone = await world.database.staff.prisma.stageChange.findMany({
      where: { enrollmentId: id, undoneAt: { not: null } },
    })
    expect(undone).toMatchObject([
      { toStage: 'PRACTICODE', undoneById: staff.personId, undoneReason: 'wrong learner' },
    ])
  })

  test('takes only the latest, never the enrollment, and only once even when sent twice at once', async () => {
    const staff = await world.given.staff()
    const { stageChanges } = await world.given.enrollment({ stage: 'PRACTICODE', since: '2026-10-01' })
    const [first, latest] = stageChanges
    expect((await world.ask(staff, UNDO, undo(first!.id))).data.undoStageChange.message).toBe(
      "The enrollment itself can't be undone. Withdraw Noor Khan instead.",
    )
    const both = await Promise.all([
      world.ask(staff, UNDO, undo(latest!.id)),
      world.ask(staff, UNDO, undo(latest!.id)),
    ])
    expect(both[0].data.undoStageChange.__typename).toBe('UndoStageChangeSuccess')
    expect(both[1]).toEqual(both[0])
    const other = await world.given.staff()
    expect((await world.ask(other, UNDO, undo(latest!.id))).data.undoStageChange).toMatchObject({
      __typename: 'RuleError',
      message: 'This stage change of Noor Khan is already undone. Read the history again.',
    })
  })
})

describe('a seat', () => {
  const ENROLL = `mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) {
    __typename ... on AlreadyThereError { path existing { id } } ... on EnrollLearnerSuccess { enrollment { id stage stageSince enrolledOn } } ... on RuleError { message path } } }`
  const seat = (learnerId: string, cohortId: string) => ({
    input: {
      learnerId: sealId('Learner', learnerId),
      cohortId: sealId('Cohort', cohortId),
      details: { enrolledOn: '2026-09-10' },
    },
  })

  test('puts the learner into training from the first day of the cohort', async () => {
    const staff = await world.given.staff()
    const answer = await world.ask(
      staff,
      ENROLL,
      seat((await world.given.learner()).id, (await world.given.cohort()).id),
    )
    expect(answer.data.enrollLearner.enrollment).toEqual({
      id: expect.any(String),
      stage: 'TRAINING',
      stageSince: '2026-09-14',
      enrolledOn: '2026-09-10',
    })
  })

  test('is of a day on which the program enrolls for the cohort: not before its lead', async () => {
    const staff = await world.given.staff()
    const [{ id: learnerId }, { id: cohortId }] = [await world.given.learner(), await world.given.cohort()]
    const on = async (enrolledOn: string) => {
      const { input } = seat(learnerId, cohortId)
      return (await world.ask(staff, ENROLL, { input: { ...input, details: { enrolledOn } } })).data
        .enrollLearner
    }
    expect(await on('2025-01-15')).toEqual({
      __typename: 'RuleError',
      message:
        'Fall 2026 starts on September 14, 2026, and its program enrolls from June 16, 2026 on. Give that day or a later one, or another cohort.',
      path: ['details', 'enrolledOn'],
    })
    expect(await on('2026-06-16')).toMatchObject({ enrollment: { enrolledOn: '2026-06-16' } })
  })

  test('that is the last is given once, even to two at once', async () => {
    const staff = await world.given.staff()
    const cohort = await world.given.cohort({ capacity: 1 })
    const learners = await Promise.all([world.given.learner(), world.given.learner(), world.given.learner()])
    const answers = await Promise.all(
      learners.map((learner) => world.ask(staff, ENROLL, seat(learner.id, cohort.id))),
    )
    expect(answers.map((answer) => answer.data.enrollLearner.__typename).sort()).toEqual([
      'EnrollLearnerSuccess',
      'RuleError',
      'RuleError',
    ])
    expect(await world.database.staff.prisma.enrollment.count({ where: { cohortId: cohort.id } })).toBe(1)
  })

  test('is one at a time for a learner, even to two at once', async () => {
    const staff = await world.given.staff()
    const learner = await world.given.learner()
    const cohorts = await Promise.all([world.given.cohort(), world.given.cohort()])
    const answers = await Promise.all(
      cohorts.map((cohort) => world.ask(staff, ENROLL, seat(learner.id, cohort.id))),
    )
    const given = answers.map(({ data }) => data.enrollLearner)
    const { enrollment } = given.find(({ __typename }) => __typename === 'EnrollLearnerSuccess')
    const told = { __typename: 'AlreadyThereError', path: ['learnerId'], existing: { id: enrollment.id } }
    expect(given).toContainEqual(told)
  })

  test('that is asked for again is the same, also by two at once; on another day it is there already', async () => {
    const staff = await world.given.staff()
    const asked = seat((await world.given.learner()).id, (await world.given.cohort()).id)
    const ask = async (input: object) => (await world.ask(staff, ENROLL, { input })).data.enrollLearner
    const [one, other] = await Promise.all([ask(asked.input), ask(asked.input)])
    expect(one.__typename).toBe('EnrollLearnerSuccess')
    expect(other).toEqual(one)
    expect(await ask({ ...asked.input, details: { enrolledOn: '2026-09-11' } })).toEqual({
      __typename: 'AlreadyThereError',
      ...{ path: ['learnerId'], existing: { id: one.enrollment.id } },
    })
  })
})
