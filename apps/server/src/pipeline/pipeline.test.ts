import type { Stage } from '@journeyline/domain/enrollments/stages'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

/** A cohort with one learner in training for 70 days, and one in Practicode for 21. */
async function givenPipeline() {
  const cohort = await world.given.cohort()
  const noor = await world.given.enrollment({ cohortId: cohort.id })
  const ada = await world.given.enrollment({
    ...{ cohortId: cohort.id, firstName: 'Ada', lastName: 'Reed' },
    ...{ stage: 'PRACTICODE', since: '2026-11-02' },
  })
  const of = { programId: sealId('Program', cohort.programId), cohortId: sealId('Cohort', cohort.id) }
  return { sam: await world.given.staff(), of, noor, ada }
}

test('the board has a column for every stage, with its count, its median and whoever stands in it', async () => {
  const { sam, of, noor, ada } = await givenPipeline()
  const answer = await world.ask(
    sam,
    `query ($programId: ID!, $cohortId: ID) { board(programId: $programId, cohortId: $cohortId) {
      program { id } cohort { id } columns(stages: [TRAINING, PRACTICODE, READY]) { stage count medianDays
        cards(first: 5) { edges { node { enrollmentId learnerName stageSince daysInStage version } } } } } }`,
    of,
  )
  const card = (enrollment: typeof noor, learnerName: string, stageSince: string, daysInStage: number) => ({
    node: {
      enrollmentId: sealId('Enrollment', enrollment.id),
      ...{ learnerName, stageSince, daysInStage, version: 1 },
    },
  })
  expect(answer).toEqual({
    data: {
      board: {
        program: { id: of.programId },
        cohort: { id: of.cohortId },
        columns: [
          {
            ...{ stage: 'TRAINING', count: 1, medianDays: 70 },
            cards: { edges: [card(noor, 'Noor Khan', '2026-09-14', 70)] },
          },
          {
            ...{ stage: 'PRACTICODE', count: 1, medianDays: 21 },
            cards: { edges: [card(ada, 'Ada Reed', '2026-11-02', 21)] },
          },
          { stage: 'READY', count: 0, medianDays: null, cards: { edges: [] } },
        ],
      },
    },
  })
})

test('a board of the whole program has no cohort, whatever is asked of it', async () => {
  const { sam, of } = await givenPipeline()
  const answer = await world.ask(
    sam,
    'query ($programId: ID!) { board(programId: $programId) { cohort { name courseSections(first: 1) { nodes { id } } program { name } } } }',
    { programId: of.programId },
  )
  expect(answer).toEqual({ data: { board: { cohort: null } } })
})

test('a snapshot is of today or of any past day, and a trend is one for every step', async () => {
  const { sam, of } = await givenPipeline()
  const snapshot = (asOf: string | null, counts: string) =>
    world.ask(
      sam,
      `query ($programId: ID!, $cohortId: ID, $asOf: LocalDate) { pipelineSnapshot(programId: $programId,
        cohortId: $cohortId, asOf: $asOf) { asOf counts { ${counts} } } }`,
      { ...of, asOf },
    )
  const standing = (...counts: [learners: number, medianDays: number | null][]) =>
    counts.map(([learners, medianDays]) => ({ learners, medianDays }))
  const nobody: [number, null][] = Array.from({ length: 5 }, () => [0, null])
  expect(await snapshot(null, 'learners medianDays')).toEqual({
    data: { pipelineSnapshot: { asOf: '2026-11-23', counts: standing([1, 70], [1, 21], ...nobody) } },
  })
  const learners = (...counts: number[]) => [...counts, 0, 0, 0, 0, 0].map((each) => ({ learners: each }))
  expect(await snapshot('2026-11-01', 'learners')).toEqual({
    data: { pipelineSnapshot: { asOf: '2026-11-01', counts: learners(2, 0) } },
  })
  const trend = await world.ask(
    sam,
    `query ($programId: ID!, $cohortId: ID) { pipelineTrend(programId: $programId, cohortId: $cohortId,
      from: "2026-11-01", to: "2026-11-15", interval: WEEK) { asOf counts { learners } } }`,
    of,
  )
  expect(trend).toEqual({
    data: {
      pipelineTrend: [
        { asOf: '2026-11-01', counts: learners(2, 0) },
        { asOf: '2026-11-08', counts: learners(1, 1) },
        { asOf: '2026-11-15', counts: learners(1, 1) },
      ],
    },
  })
})

test('the median of days in a stage is the lower one, of a cohort and of a program, and none where nobody is', async () => {
  const sam = await world.given.staff()
  const { id: programId } = await world.given.program('WALES-CC') // nobody else's here
  const cohort = await world.given.cohort({ programId })
  const since = { TRAINING: [10, 0, 4], PRACTICODE: [10, 4], INTERNSHIP: [10, 10, 10, 4] } as const
  for (const [stage, days] of Object.entries(since))
    for (const daysAgo of days)
      await world.given.enrollment({
        ...{ cohortId: cohort.id, stage: stage as Stage, enrolledOn: '2026-09-10' },
        since: Temporal.PlainDate.from('2026-11-23').subtract({ days: daysAgo }).toString(),
      })
  const medians = (cohortId: string | null) =>
    world.ask(
      sam,
      `query ($programId: ID!, $cohortId: ID) { board(programId: $programId, cohortId: $cohortId) {
        columns(stages: [TRAINING, PRACTICODE, INTERNSHIP, READY]) { stage medianDays } } }`,
      { programId: sealId('Program', cohort.programId), cohortId },
    )
  const columns = [
    { stage: 'TRAINING', medianDays: 4 },
    { stage: 'PRACTICODE', medianDays: 4 },
    { stage: 'INTERNSHIP', medianDays: 10 },
    { stage: 'READY', medianDays: null },
  ]
  for (const cohortId of [null, sealId('Cohort', cohort.id)])
    expect(await medians(cohortId)).toEqual({ data: { board: { columns } } })
})
