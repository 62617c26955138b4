import { expect, test } from 'vitest'
import { fixture, givenImports } from '../../../test/given/imports.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'

const world = useWorld()
const COLUMNS =
  'external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since,funding_source,funding_reference,phone'

/** A cohort, and rows of a roster in it; a fact left out is Noor's. */
async function givenCohort({ capacity = 100 } = {}) {
  const { code, id } = await world.given.cohort({ code: unique('cohort'), capacity })
  const row = (key: string, facts: Record<string, string> = {}) => {
    const cells: Record<string, string> = {
      external_id: `${key}-${code}`,
      first_name: 'Noor',
      last_name: 'Khan',
      email: `${key}-${code}@example.org`,
      cohort: code,
      program: 'US-MC',
      enrolled_on: '2026-09-10',
      stage: 'TRAINING',
      stage_since: '2026-09-14',
      funding_source: 'WIOA',
      funding_reference: 'WI-1',
      phone: '+16145550100',
      ...facts,
    }
    return COLUMNS.split(',')
      .map((column) => cells[column])
      .join(',')
  }
  const file = (...rows: string[]) => [COLUMNS, ...rows, ''].join('\r\n')
  const enrollment = (key: string) =>
    world.database.staff.prisma.enrollment.findFirstOrThrow({
      where: { cohortId: id, learner: { externalId: `${key}-${code}` } },
      include: { learner: true, stageChanges: { orderBy: { sequence: 'asc' } }, fundingAwards: true },
    })
  return { id, code, row, file, enrollment }
}

interface Node {
  line: number
  outcome: string
  changes: { column: string; from: string | null; to: string | null }[]
  problems: { column: string; code: string; message: string }[]
}

const nodes = (seen: { rows: { edges: { node: Node }[] } }) => seen.rows.edges.map(({ node }) => node)
const problems = (seen: Parameters<typeof nodes>[0]) =>
  nodes(seen).flatMap(({ line, problems }) =>
    problems.map(({ column, message }) => `${line} ${column}: ${message}`),
  )

/** Every row of the tables an import writes, with the transaction that wrote it. */
async function everyRow(): Promise<unknown[]> {
  const tables = [
    'learner',
    'enrollment',
    'stage_change',
    'funding_award',
    'credential',
    'placement',
    'cohort',
    'practicode_reading',
    'internship',
  ]
  const counted = tables.map(
    (table) => `select '${table}' as kind, id::text, xmin::text as writer from ${table}`,
  )
  const { rows } = await world.database.staff.pool.query(`${counted.join(' union all ')} order by 1, 2`)
  return rows
}

test('an empty installation takes the cohorts and the roster, and shows the pipeline of the FAQ', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  await apply(sam, (await preview(sam, fixture('cohorts.csv'), 'COHORTS')).id)
  const previewed = await preview(sam, fixture('roster.csv'))
  expect(previewed).toMatchObject({ status: 'PREVIEWED', rowsToCreate: 200, rowsRefused: 100 })
  const createEmployers = previewed.unknownEmployers.map(({ name }: { name: string }) => name)
  expect(createEmployers).toHaveLength(6)
  const applied = await apply(sam, previewed.id, { createEmployers })
  expect(applied).toMatchObject({ status: 'APPLIED', failure: null, rowsToCreate: 300, rowsRefused: 0 })
  const { rows } = await world.database.staff.pool.query(`
    select count(*) filter (where stage = 'TRAINING')::int as training,
      count(*) filter (where stage = 'PRACTICODE')::int as practicode,
      count(*) filter (where stage = 'INTERNSHIP')::int as internship,
      round(100.0 * count(*) filter (where exists (select from funding_award f where f.enrollment_id = e.id
        and f.source in ('WIOA', 'WORKFORCE_BOARD', 'APPRENTICESHIP_INITIATIVE'))) / count(*))::int as percent
    from enrollment e join learner l on l.id = e.learner_id where l.external_id like 'CC-%'`)
  expect(rows).toEqual([{ training: 120, practicode: 20, internship: 30, percent: 97 }])

  const ledgers = await world.database.staff.pool.query(`
    select count(*)::int as learners from enrollment e
    left join lateral (select * from practicode_reading where enrollment_id = e.id order by read_on desc, id desc limit 1) r on true
    left join lateral (select * from internship where enrollment_id = e.id order by starts_on desc, id desc limit 1) i on true
    where (r.cases_done, r.score_percent, i.site, i.starts_on) is distinct from
      (e.practicode_cases, e.practicode_score, e.internship_site, e.internship_started_on)`)
  expect(ledgers.rows).toEqual([{ learners: 0 }])

  const before = await everyRow()
  const again = await preview(sam, fixture('roster.csv'))
  expect(again).toMatchObject({ rowsToCreate: 0, rowsToChange: 0, rowsUnchanged: 300, rowsRefused: 0 })
  expect((await apply(sam, again.id)).status).toBe('APPLIED')
  expect(await everyRow()).toEqual(before)

  const messy = await preview(sam, fixture('roster-messy.csv'))
  expect(messy).toMatchObject({ rowsRead: 26, rowsToCreate: 7, rowsRefused: 19 })
  expect(messy.unknownCohorts).toEqual([
    {
      ...{ name: '2019-lost', rows: 1, programCode: 'US-MC' },
      ...{ suggestedStartsOn: '2026-09-10', suggestedExpectedEndsOn: '2027-08-26' },
    },
  ])
  expect(problems(messy)).toMatchSnapshot()
  await apply(sam, messy.id)
  const learners = await world.database.staff.prisma.learner.findMany({
    where: { externalId: { startsWith: 'M-' } },
    orderBy: { externalId: 'asc' },
  })
  expect(learners.map(({ externalId, firstName, lastName }) => [externalId, firstName, lastName])).toEqual([
    ['M-01', 'Ada', 'Reed'],
    ['M-02', 'Siân', "Ó'Dálaigh, Jr."],
    ['M-03', 'Mary Ann', 'Reed'],
    ['M-04', 'Noor', 'Khan'],
    ['M-09', 'Ada', 'Reed'],
    ['M-16', '=HYPERLINK("http://x.example","click")', 'Reed'],
    ['M-24', '王', '芳'],
  ])
  const after = await everyRow()
  await apply(sam, (await preview(sam, fixture('roster-messy.csv'))).id)
  expect(await everyRow()).toEqual(after)
})

test('a changed row changes only what changed, and an empty cell erases nothing', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { row, file, enrollment } = await givenCohort()
  await apply(sam, (await preview(sam, file(row('a'), row('b')))).id)
  const before = { a: await enrollment('a'), b: await enrollment('b') }
  const changed = file(row('a', { phone: '+16145550199', funding_reference: '' }), row('b', { phone: '' }))
  const previewed = await preview(sam, changed)
  expect(nodes(previewed)).toMatchObject([
    { line: 2, outcome: 'CHANGE', changes: [{ column: 'phone', from: '+16145550100', to: '+16145550199' }] },
  ])
  expect(previewed.rowsUnchanged).toBe(1)
  await apply(sam, previewed.id)
  expect(await enrollment('b')).toEqual(before.b)
  expect(await enrollment('a')).toEqual({
    ...before.a,
    learner: {
      ...before.a.learner,
      ...{ phone: '+16145550199', version: 2, updatedAt: expect.any(Date) },
    },
  })
})

test('a corrected day undoes the latest stage change and records it anew; a new stage is a move', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { row, file, enrollment } = await givenCohort()
  const steps = async () =>
    (await enrollment('a')).stageChanges.map(
      ({ fromStage, toStage, effectiveOn, undoneAt, recordedById }) => {
        expect(recordedById).toBe(sam.personId)
        return `${fromStage} ${toStage} ${effectiveOn.toISOString().slice(0, 10)}${undoneAt ? ' undone' : ''}`
      },
    )
  const moved = (stage: string, stage_since: string) => file(row('a', { stage, stage_since }))
  await apply(sam, (await preview(sam, moved('TRAINING', '2026-09-14'))).id)
  await apply(sam, (await preview(sam, moved('PRACTICODE', '2026-10-01'))).id)
  await apply(sam, (await preview(sam, moved('PRACTICODE', '2026-10-05'))).id)
  expect(await steps()).toEqual([
    'null TRAINING 2026-09-14',
    'TRAINING PRACTICODE 2026-10-01 undone',
    'TRAINING PRACTICODE 2026-10-05',
  ])
  expect(await enrollment('a')).toMatchObject({ stage: 'PRACTICODE', version: 3 })
  expect(problems(await preview(sam, moved('PRACTICODE', '2026-09-12')))).toEqual([
    '2 stage_since: Noor Khan has been in Training since September 14, 2026. Give that day or a later one.',
  ])
  expect(problems(await preview(sam, moved('COMPLETED', '2026-10-06')))[0]).toContain('2 employer')
})

test('a row stands on the path of its version, and a stage beside it is refused with the stages there are', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { id: programId } = await world.given.program('WALES-CC')
  const { code: cohort, id } = await world.given.cohort({ programId, code: unique('wales') })
  const employer = await world.given.employer()
  const { row } = await givenCohort()
  const welsh = (key: string, stage: string) =>
    `${row(key, { cohort, program: 'WALES-CC', stage })},${employer.name},2026-09-14`
  const file = (...rows: string[]) => [`${COLUMNS},employer,employment_started_on`, ...rows, ''].join('\r\n')
  expect(problems(await preview(sam, file(welsh('one', 'PRACTICODE'), welsh('two', 'READY'))))).toEqual([
    '2 stage: PRACTICODE is no stage of WALES-CC for this learner. Write one of TRAINING, APPRENTICESHIP, COMPLETED, or WITHDRAWN.',
    '3 stage: READY is no stage of WALES-CC for this learner. Write one of TRAINING, APPRENTICESHIP, COMPLETED, or WITHDRAWN.',
  ])
  const { id: importId } = await preview(sam, file(welsh('three', 'APPRENTICESHIP')))
  expect(await apply(sam, importId)).toMatchObject({ status: 'APPLIED', rowsToCreate: 1 })
  const { stageChanges } = await world.database.staff.prisma.enrollment.findFirstOrThrow({
    where: { cohortId: id },
    include: { stageChanges: { orderBy: { sequence: 'asc' } } },
  })
  expect(stageChanges.map(({ fromStage, toStage, reason }) => [fromStage, toStage, reason])).toEqual([
    [null, 'TRAINING', null],
    ['TRAINING', 'APPRENTICESHIP', null],
  ])
  const moved = await preview(sam, file(welsh('three', 'INTERNSHIP')))
  expect(problems(moved)).toEqual([
    '2 stage: INTERNSHIP is no stage of WALES-CC for this learner. Write one of TRAINING, APPRENTICESHIP, COMPLETED, or WITHDRAWN.',
  ])
})

test('a file completes nobody whose record is kept here', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { name } = await world.given.employer()
  const { row } = await givenCohort()
  const employed = (stage: string, stage_since: string) =>
    [
      `${COLUMNS},employer,employment_started_on`,
      `${row('a', { stage, stage_since })},${name},2026-10-01`,
      '',
    ].join('\r\n')
  await apply(sam, (await preview(sam, employed('APPRENTICESHIP', '2026-10-01'))).id)
  expect(problems(await preview(sam, employed('COMPLETED', '2026-11-02')))).toEqual([
    "2 stage: A file can't complete Noor Khan. Write APPRENTICESHIP here, and change the stage of Noor Khan by itself, which tells what is still missing.",
  ])
})

test('an apprenticeship begins with an employment: the one of the row, or an earlier one', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const [first, second] = [await world.given.employer(), await world.given.employer()]
  const { row } = await givenCohort()
  const apprentice = row('a', { stage: 'APPRENTICESHIP', stage_since: '2026-10-01' })
  const employed = (by: string, on: string) =>
    [`${COLUMNS},employer,employment_started_on`, `${apprentice},${by},${on}`, ''].join('\r\n')
  expect(problems(await preview(sam, employed(first.name, '2026-11-01')))).toEqual([
    '2 employment_started_on: Noor Khan is an apprentice from October 1, 2026 on, and the employment begins on November 1, 2026. Check both days: the employment begins first, or on the same day.',
  ])
  await apply(sam, (await preview(sam, employed(first.name, '2026-10-01'))).id)
  expect(await preview(sam, employed(second.name, '2026-11-01'))).toMatchObject({
    ...{ rowsToChange: 1, rowsRefused: 0 },
  })
})

const HEADER = `${COLUMNS},employer,employment_started_on`

/** Noor, an apprentice of the first of two employers since October 1, by a file. */
async function givenEmployed() {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const [first, second] = [await world.given.employer(), await world.given.employer()]
  const { row, enrollment } = await givenCohort()
  const file = (facts: object, by: string, on: string) =>
    [
      HEADER,
      `${row('a', { stage: 'APPRENTICESHIP', stage_since: '2026-10-01', ...facts })},${by},${on}`,
      '',
    ].join('\r\n')
  const read = (facts: object, by: string, on: string) => preview(sam, file(facts, by, on))
  const write = async (facts: object, by: string, on: string) => apply(sam, (await read(facts, by, on)).id)
  await write({}, first.name, '2026-10-01')
  const { id, learnerId } = await enrollment('a')
  const employments = async () =>
    (
      await world.database.staff.prisma.placement.findMany({
        where: { enrollmentId: id },
        include: { employer: true },
        orderBy: { startedOn: 'asc' },
      })
    ).map(({ employer, startedOn, endedOn, endReason }) =>
      [employer.name, startedOn, endedOn, endReason].map((fact) =>
        fact instanceof Date ? fact.toISOString().slice(0, 10) : fact,
      ),
    )
  const worked = async (onDay: string) => {
    const { id: placementId, employerId } = await world.database.staff.prisma.placement.findFirstOrThrow({
      where: { enrollmentId: id },
    })
    await world.database.staff.prisma.hoursEntry.create({
      data: {
        ...{ enrollmentId: id, learnerId, employerId, placementId, kind: 'OJT', minutes: 60 },
        ...{ onDay: new Date(onDay), source: 'PERSON' },
      },
    })
  }
  return { first: first.name, second: second.name, read, write, employments, worked }
}

test('given a row that names the next employer, then the employment before ends on the day before', async () => {
  const { first, second, read, write, employments } = await givenEmployed()
  expect(await write({}, second, '2026-11-20')).toMatchObject({ rowsToChange: 1 })
  expect(await employments()).toEqual([
    [first, '2026-10-01', '2026-11-19', 'CHANGED_EMPLOYER'],
    [second, '2026-11-20', null, null],
  ])
  expect(await read({}, second, '2026-11-20')).toMatchObject({ rowsUnchanged: 1 })
  const other = await givenEmployed()
  await other.worked('2026-11-20')
  expect(problems(await other.read({}, other.second, '2026-11-20'))).toEqual([
    `2 employment_started_on: Noor Khan worked at ${other.first} on November 20, 2026, and by this row the employment ends on November 19, 2026. Give a later day, or have those hours taken back.`,
  ])
  expect(problems(await other.read({}, other.second, '2026-10-01'))).toEqual([
    `2 employment_started_on: Noor Khan is employed by ${other.first} since October 1, 2026, and nobody works in two places at once unless it is said why. End that employment first, or say why both run.`,
  ])
})

test('given a row by which somebody leaves the program, then the employment ends on that day', async () => {
  const { first, second, read, write, employments, worked } = await givenEmployed()
  const left = (stage_since: string) => ({ stage: 'WITHDRAWN', stage_since })
  await worked('2026-11-20')
  expect(problems(await read(left('2026-11-19'), first, '2026-10-01'))).toEqual([
    `2 stage_since: Noor Khan worked at ${first} on November 20, 2026, and by this row the employment ends on November 19, 2026. Give a later day, or have those hours taken back.`,
  ])
  expect(problems(await read(left('2026-11-20'), second, '2026-11-21'))).toEqual([
    '2 employment_started_on: Noor Khan left the program on November 20, 2026. Give a first day of employment that is not after that, or leave employer and employment_started_on empty.',
  ])
  await write(left('2026-11-20'), first, '2026-10-01')
  expect(await employments()).toEqual([[first, '2026-10-01', '2026-11-20', 'LEFT_PROGRAM']])
})

test('given a new row of somebody who has left, then the employment has ended', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { name } = await world.given.employer()
  const { row, enrollment } = await givenCohort()
  const file = [
    HEADER,
    `${row('a', { stage: 'WITHDRAWN', stage_since: '2026-11-20' })},${name},2026-11-01`,
    '',
  ].join('\r\n')
  await apply(sam, (await preview(sam, file)).id)
  const { id } = await enrollment('a')
  expect(
    await world.database.staff.prisma.placement.findMany({
      where: { enrollmentId: id },
      select: { endedOn: true, endReason: true },
    }),
  ).toEqual([{ endedOn: new Date('2026-11-20'), endReason: 'LEFT_PROGRAM' }])
})

test('what was created for a file is not missing any more, also in rows that something else keeps out', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { row } = await givenCohort()
  const name = unique('Employer')
  const line = (id: string, facts: Record<string, string>) => `${row(id, facts)},${name},2026-10-01`
  const header = `${COLUMNS},employer,employment_started_on`
  const good = line('a', {})
  const file = [header, good, line('b', { email: 'nowhere' }), good, ''].join('\r\n')
  const seen = await preview(sam, file)
  expect(seen).toMatchObject({ rowsRefused: 3, unknownEmployers: [{ name, rows: 3 }] })
  const applied = await apply(sam, seen.id, { createEmployers: [name] })
  expect(applied).toMatchObject({ rowsToCreate: 1, rowsRefused: 2, unknownEmployers: [] })
  expect(problems(applied)).toEqual([
    '3 email: “nowhere” is not an e-mail address. Write one like amara@example.org.',
    expect.stringMatching(/^4 external_id: Line 2 has the same external_id/),
    expect.stringMatching(/^4 email: Line 2 has the same email/),
  ])
})

test('what the program knows can refuse a row: an address, another cohort, seats', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const full = await givenCohort({ capacity: 2 })
  const other = await givenCohort()
  await apply(sam, (await preview(sam, full.file(full.row('a'), other.row('owner')))).id)
  const taken = `owner-${other.code}`
  const learner = { external_id: `a-${full.code}`, email: `a-${full.code}@example.org` }
  const seen = await preview(
    sam,
    full.file(
      other.row('x', { email: `${taken}@EXAMPLE.org` }),
      other.row('a', learner),
      full.row('b'),
      full.row('c'),
    ),
  )
  expect(problems(seen)).toEqual([
    `2 email: “${taken}@EXAMPLE.org” belongs to Noor Khan (${taken}). Write that learner's external_id, or another address.`,
    '3 cohort: Noor Khan is already enrolled in Fall 2026. Complete or withdraw that enrollment first.',
    '5 cohort: Fall 2026 is full: 2 of 2 seats are taken. Raise its capacity or name another cohort.',
  ])
  expect((await apply(sam, seen.id)).rowsToCreate).toBe(1)
})

test('a cohort and an employer that the file names are created with the import', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { row, file } = await givenCohort()
  const code = unique('new')
  const seen = await preview(sam, file(row('a', { cohort: code }), row('b', { cohort: code })))
  expect(seen).toMatchObject({ rowsRefused: 2, unknownCohorts: [{ name: code, rows: 2 }] })
  const [{ programCode, suggestedStartsOn: startsOn, suggestedExpectedEndsOn: expectedEndsOn }] =
    seen.unknownCohorts
  const cohort = { programCode, code, name: 'Spring', startsOn, expectedEndsOn, capacity: 1 }
  const applied = await apply(sam, seen.id, { createCohorts: [cohort] })
  expect(applied).toMatchObject({ status: 'APPLIED', rowsToCreate: 1, rowsRefused: 1 })
  expect(problems(applied)).toEqual([
    '3 cohort: Spring is full: 1 of 1 seat is taken. Raise its capacity or name another cohort.',
  ])
})

test('an import is written once, even when sent by two at once', async () => {
  const { preview, act, untilDone } = givenImports(world)
  const sam = await world.given.staff()
  const { id, row, file } = await givenCohort()
  const { id: importId } = await preview(sam, file(row('a'), row('b')))
  const answers = await Promise.all([1, 2].map(() => act(sam, 'applyImport', { importId })))
  // the second comes while the first is being written, or just after
  const said = answers.map(({ data: { applyImport } }) => applyImport.message ?? applyImport.__typename)
  expect(said).toContain('ApplyImportSuccess')
  for (const one of said) expect(one).toMatch(/^ApplyImportSuccess$|already imported/)
  await untilDone(sam, importId)
  const db = world.database.staff.prisma
  const third = await act(sam, 'applyImport', { importId })
  expect(third.data.applyImport).toMatchObject({ __typename: 'ApplyImportSuccess' })
  expect(await db.enrollment.count({ where: { cohortId: id } })).toBe(2)
  expect((await db.cohort.findUniqueOrThrow({ where: { id } })).seatsTaken).toBe(2)
})

test('what changed since the preview is not overwritten: nothing is written', async () => {
  const { preview, apply } = givenImports(world)
  const sam = await world.given.staff()
  const { id, row, file, enrollment } = await givenCohort()
  await apply(sam, (await preview(sam, file(row('a')))).id)
  const { id: importId } = await preview(sam, file(row('a', { phone: '+16145550111' }), row('b')))
  const { learner } = await enrollment('a')
  const db = world.database.staff.prisma
  await db.learner.update({ where: { id: learner.id }, data: { phone: '+16145550222', version: 2 } })
  expect(await apply(sam, importId)).toMatchObject({
    status: 'FAILED',
    failure: 'The program changed since this preview; nothing was written. Preview the file again.',
  })
  expect((await enrollment('a')).learner.phone).toBe('+16145550222')
  expect(await db.enrollment.count({ where: { cohortId: id } })).toBe(1)
})

test('a file that is no UTF-8 text, no table or never ends a quotation fails with a sentence', async () => {
  const { preview } = givenImports(world)
  const sam = await world.given.staff()
  const failure = async (bytes: Buffer | string) => (await preview(sam, bytes)).failure
  expect(await failure(Buffer.from([0x61, 0xff, 0x0a]))).toMatch(/^The file is neither a workbook/)
  expect(await failure('name,stage\nNoor,TRAINING\n')).toMatch(/^The file has a column “name”/)
  expect(await failure(`${COLUMNS}\n"never closed,1\n`)).toMatch(/^A quotation mark/)
})
