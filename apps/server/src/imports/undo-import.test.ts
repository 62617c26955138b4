import { expect, test } from 'vitest'
import { givenImports } from '../../test/given/imports.ts'
import { rosterOf } from '../../test/given/roster.ts'
import { unique } from '../../test/given/unique.ts'
import { useWorld } from '../../test/kit.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const UNDO = `mutation ($input: UndoImportInput!) { undoImport(input: $input) { __typename
  ... on UndoImportSuccess { import { status undoneAt undoneBy { label } } } ... on Refusal { message } } }`

/** Asks for a file to be taken back; what is said, or how the import stands. */
async function undone(viewer: SignedIn, importId: string) {
  const { data, errors } = await world.ask(viewer, UNDO, { input: { importId } })
  if (errors) throw new Error(JSON.stringify(errors))
  const { message, import: after } = data.undoImport
  return message ?? after
}

const UNDONE = { status: 'UNDONE', undoneAt: '2026-11-23T15:00:00.000Z', undoneBy: { label: 'Sam Okafor' } }

/** How many rows there are of everything that a file can make, and what is counted of it. */
async function everything() {
  const tables =
    'learner enrollment stage_change funding_award credential placement placement_wage cohort practicode_reading internship hours_entry'
  const counted = tables
    .split(' ')
    .map((table) => `select '${table}' as what, count(*)::int as count from ${table}`)
  const sums = [
    `select 'seats', coalesce(sum(seats_taken), 0)::int from cohort`,
    `select 'tenures', coalesce(sum(learners), 0)::int from stage_tenure`,
    `select 'flow', coalesce(sum(entered + exited), 0)::int from stage_flow`,
    `select 'waiting', coalesce(sum(submitted_minutes), 0)::int from hours_week`,
    `select 'days', coalesce(sum(minutes), 0)::int from hours_day`,
  ]
  const { rows } = await world.database.staff.pool.query([...counted, ...sums].join(' union all '))
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
}

async function given() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code, id: cohortId } = await world.given.cohort({ code: unique('undone') })
  const bring = async (text: string, kind?: 'COHORTS' | 'HOURS' | 'PRACTICODE') => {
    const { id } = await imports.preview(sam, text, kind)
    const { status, rowsToCreate } = await imports.apply(sam, id)
    expect([status, rowsToCreate > 0]).toEqual(['APPLIED', true])
    return id as string
  }
  return { ...imports, sam, code, cohortId, bring }
}

test('a roster that was imported by mistake is taken back whole, and the mended one is new', async () => {
  const { sam, code, bring, preview, look } = await given()
  const employer = await world.given.employer()
  const before = await everything()
  const file = `external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since,funding_source,credential,credential_on,practicode_cases,practicode_score,internship_site,internship_started_on,employer,employment_started_on,hourly_wage
${code}-1,Ana,Undone,${code}-1@example.org,${code},US-MC,2026-09-10,APPRENTICESHIP,2026-11-02,WIOA,CPC-A,2026-10-01,600,80,Lakeside,2026-10-01,${employer.name},2026-11-01,21.50
${code}-2,Bea,Undone,${code}-2@example.org,${code},US-MC,2026-09-10,TRAINING,2026-09-14,,,,,,,,,,
`
  const id = await bring(file)
  expect(await everything()).not.toEqual(before)
  expect(await undone(sam, id)).toEqual(UNDONE)
  expect(await everything()).toEqual(before)
  expect(await look(sam, id)).toMatchObject({ status: 'UNDONE', rowsToCreate: 2 })
  expect(await preview(sam, file)).toMatchObject({ rowsToCreate: 2, rowsRefused: 0 })
  expect(await undone(sam, id)).toEqual(UNDONE)
})

const restingOn = (rows: string, line: number, key: string) =>
  `Something rests by now on what ${rows} of the file made, first on line ${line} (${key}): it was changed, decided on, or something was recorded about it. So the file is not taken back. Mend what is wrong row by row.`

test('a roster on which something rests stays as it is, and which row is told', async () => {
  const { sam, code, cohortId, bring } = await given()
  const db = world.database.staff.prisma
  const builds: ((enrollmentId: string, learnerId: string) => Promise<unknown>)[] = [
    (enrollmentId) =>
      db.practicodeReading.create({ data: { enrollmentId, readOn: new Date('2026-11-20'), casesDone: 600 } }),
    (_, id) =>
      db.learner.update({ where: { id }, data: { phone: '+16145550199', version: { increment: 1 } } }),
    (enrollmentId) => db.candidateProfile.create({ data: { enrollmentId, summary: '', softSkills: [] } }),
    (enrollmentId) =>
      db.stageChange.create({
        data: {
          enrollmentId,
          fromStage: 'TRAINING',
          toStage: 'PRACTICODE',
          effectiveOn: new Date('2026-11-20'),
        },
      }),
    (enrollmentId) =>
      db.fundingAward.updateMany({ where: { enrollmentId }, data: { reference: 'WI-other' } }),
    (_, subjectId) =>
      db.externalReference.create({
        data: { system: 'payroll', value: unique('p'), subjectType: 'Learner', subjectId },
      }),
  ]
  for (const [index, build] of builds.entries()) {
    const key = `${code}-${index}`
    const id = await bring(rosterOf(2, code, key))
    const made = await db.enrollment.findFirstOrThrow({
      where: { cohortId, learner: { externalId: `${key}-1` } },
    })
    await build(made.id, made.learnerId)
    const before = await everything()
    expect(await undone(sam, id), String(build)).toBe(restingOn('1 row', 3, `${key}-1`))
    expect(await everything()).toEqual(before)
  }
})

test('cohorts are taken back while nobody is in them, and again once the roster that filled them is', async () => {
  const { sam, bring } = await given()
  const before = await everything()
  const code = unique('co')
  const cohorts = await bring(
    `code,name,program,starts_on,expected_ends_on,capacity\n${code},Undone,US-MC,2026-09-14,2027-08-30,20\n`,
    'COHORTS',
  )
  const roster = await bring(rosterOf(3, code, code))
  expect(await undone(sam, cohorts)).toBe(restingOn('1 row', 2, code))
  expect([await undone(sam, roster), await undone(sam, cohorts)]).toEqual([UNDONE, UNDONE])
  expect(await everything()).toEqual(before)
})

test('hours are taken back while they wait, and what the learner has that day fits again', async () => {
  const { sam, code, bring } = await given()
  await bring(rosterOf(1, code, code))
  const before = await everything()
  const file = `external_id,on_day,hours,kind\n${code}-0,2026-11-20,20,RTI\n${code}-0,2026-11-21,2,RTI\n`
  const id = await bring(file, 'HOURS')
  expect(await undone(sam, id)).toEqual(UNDONE)
  expect(await everything()).toEqual(before)
  const again = await bring(file, 'HOURS')
  await world.database.staff.pool.query(
    `update hours_entry set status = 'APPROVED', decided_at = clock_now() where on_day = '2026-11-21' and learner_id =
      (select id from learner where external_id = $1)`,
    [`${code}-0`],
  )
  expect(await undone(sam, again)).toBe(restingOn('1 row', 3, `${code}-0`))
})

test('readings are taken back, the enrollment shows the latest that is left, and one that somebody moved on by stays', async () => {
  const { sam, code, cohortId, bring } = await given()
  await bring(`external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since
${code}-1,Ana,Undone,${code}@example.org,${code},US-MC,2026-09-10,PRACTICODE,2026-10-14
`)
  await bring(`external_id,read_on,cases_done\n${code}-1,2026-11-16,40\n`, 'PRACTICODE')
  const db = world.database.staff.prisma
  const shown = async () => {
    const { id, practicodeCases } = await db.enrollment.findFirstOrThrow({
      where: { cohortId, learner: { externalId: `${code}-1` } },
    })
    return { id, practicodeCases }
  }
  const before = await everything()
  const file = `external_id,read_on,cases_done\n${code}-1,2026-11-23,44\n`
  const id = await bring(file, 'PRACTICODE')
  expect((await shown()).practicodeCases).toBe(44)
  expect(await undone(sam, id)).toEqual(UNDONE)
  expect((await shown()).practicodeCases).toBe(40)
  expect(await everything()).toEqual(before)
  const again = await bring(file, 'PRACTICODE')
  await db.stageChange.create({
    data: {
      ...{ enrollmentId: (await shown()).id, fromStage: 'PRACTICODE', toStage: 'READY', reason: 'Skips' },
      effectiveOn: new Date('2026-11-23'),
    },
  })
  expect(await undone(sam, again)).toBe(restingOn('1 row', 2, `${code}-1`))
})

test('a file that changed what was there, or that nobody imported, is not taken back, and by staff alone', async () => {
  const { sam, code, bring, preview, apply } = await given()
  const file = rosterOf(1, code, code)
  await bring(file)
  const { id } = await preview(sam, file.replace('WI-0', 'WI-9'))
  expect(await undone(sam, id)).toBe('Nothing of this file is recorded. There is nothing to take back.')
  await apply(sam, id)
  expect(await undone(sam, id)).toBe(
    'This file changed what was recorded before, in 1 row. Import a file that says what held before, or mend those rows one by one.',
  )
  const employer = await world.given.employerPerson()
  const { errors } = await world.ask(employer, UNDO, { input: { importId: id } })
  expect(errors).toHaveLength(1)
})

test('what was taken back is told record by record, and is not read, written or discarded again', async () => {
  const { sam, code, bring, act } = await given()
  const id = await bring(rosterOf(1, code, code))
  const { rows: told } = await world.database.staff.pool.query('select max(written) as last from event')
  await undone(sam, id)
  const { rows } = await world.database.staff.pool.query(
    'select act, subject_type as type from event where written > $1 order by subject_type',
    [told[0].last],
  )
  const types = ['Enrollment', 'FundingAward', 'Learner', 'PracticodeReading', 'RosterImport', 'StageChange']
  expect(rows).toEqual(
    types.map((type) => ({ act: type === 'RosterImport' ? 'import.undone' : 'record.removed', type })),
  )
  const said = async (name: string) => (await act(sam, name, { importId: id })).data[name].message
  expect([await said('previewImport'), await said('applyImport'), await said('deleteImport')]).toEqual([
    'This file was taken back. Send it again to compare it with the program.',
    'This file was taken back. Send it again to compare it with the program.',
    'This file is already imported; its record is kept. Leave it as it is.',
  ])
})
