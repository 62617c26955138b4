import { expect, test } from 'vitest'
import { givenImports } from '../../../test/given/imports.ts'
import { unique } from '../../../test/given/unique.ts'
import { useWorld } from '../../../test/kit.ts'
import { toDate } from '../../kernel/days.ts'

const world = useWorld()
const COLUMNS =
  'external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since,practicode_cases,practicode_score,internship_site,internship_started_on'

/** A cohort and a file with Noor in it; a fact left out is empty. */
async function givenNoor() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code, id: cohortId } = await world.given.cohort({ code: unique('cohort'), startsOn: '2026-01-12' })
  const file = (facts: Record<string, string>) => {
    const cells: Record<string, string> = {
      ...{ external_id: `noor-${code}`, first_name: 'Noor', last_name: 'Khan' },
      ...{ email: `noor-${code}@example.org`, cohort: code, program: 'US-MC', enrolled_on: '2026-01-10' },
      ...{ stage: 'INTERNSHIP', stage_since: '2026-10-01', ...facts },
    }
    return [COLUMNS, COLUMNS.split(',').map((column) => cells[column] ?? ''), ''].join('\n')
  }
  const bring = async (facts: Record<string, string>) => {
    const seen = await imports.preview(sam, file(facts))
    const problems = seen.rows.edges.flatMap(({ node }: { node: { problems: { message: string }[] } }) =>
      node.problems.map(({ message }) => message),
    )
    const { status, failure } = await imports.apply(sam, seen.id)
    expect({ status, failure }).toEqual({ status: 'APPLIED', failure: null })
    return problems
  }
  const db = world.database.staff.prisma
  /** What the enrollment shows, and the ledgers behind it. */
  const stored = async () => {
    const { practicodeReadings, internships, ...enrollment } = await db.enrollment.findFirstOrThrow({
      where: { cohortId },
      include: {
        practicodeReadings: { orderBy: { id: 'asc' } },
        internships: { orderBy: { startsOn: 'asc' } },
      },
    })
    const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
    return {
      id: enrollment.id,
      shown: [
        ...[enrollment.practicodeCases, enrollment.practicodeScore],
        ...[enrollment.internshipSite, day(enrollment.internshipStartedOn)],
      ],
      readings: practicodeReadings.map((reading) => {
        expect(reading).toMatchObject({
          ...{ source: 'IMPORT', recordedById: sam.personId, importId: expect.any(String) },
        })
        return [day(reading.readOn), reading.casesDone, reading.scorePercent, reading.correctionReason]
      }),
      internships: internships.map(({ site, startsOn }) => `${site} ${day(startsOn)}`),
    }
  }
  const writers = async () => {
    const { rows } = await world.database.staff.pool.query(
      `select 'reading' as kind, id::text, xmin::text as writer from practicode_reading
       union all select 'internship', id::text, xmin::text from internship
       union all select 'enrollment', id::text, xmin::text from enrollment order by 1, 2`,
    )
    return rows
  }
  return { imports, sam, file, bring, stored, writers, db }
}

const figures = {
  ...{ practicode_cases: '600', practicode_score: '81' },
  ...{ internship_site: 'Riverbend', internship_started_on: '2026-10-01' },
}

test('the figures of a roster are a reading of the day and an internship, and the file again writes nothing', async () => {
  const { bring, stored, writers } = await givenNoor()
  await bring(figures)
  expect(await stored()).toMatchObject({
    shown: [600, 81, 'Riverbend', '2026-10-01'],
    readings: [['2026-11-23', 600, 81, null]],
    internships: ['Riverbend 2026-10-01'],
  })
  const before = await writers()
  await bring(figures)
  expect(await writers()).toEqual(before)
})

test('half of a fact is refused with what it lacks, unless that is known', async () => {
  const { bring, stored } = await givenNoor()
  expect(await bring({ practicode_score: '81', internship_started_on: '2026-10-01' })).toEqual([
    'practicode_cases is empty. Write how many cases the score is of, or clear practicode_score.',
    'internship_site is empty. Write where the internship was, or clear internship_started_on.',
  ])
  await bring({ practicode_cases: '400', internship_site: 'Riverbend' })
  await bring({ practicode_score: '81', internship_started_on: '2026-10-01' })
  expect(await stored()).toMatchObject({
    shown: [400, 81, 'Riverbend', '2026-10-01'],
    readings: [
      ['2026-11-23', 400, null, null],
      ['2026-11-23', 400, 81, null],
    ],
    internships: ['Riverbend 2026-10-01'],
  })
})

test('other figures are another reading; fewer cases are one that corrects', async () => {
  const { bring, stored } = await givenNoor()
  await bring(figures)
  await bring({ ...figures, practicode_score: '85' })
  await bring({ ...figures, practicode_cases: '590', practicode_score: '85' })
  expect(await stored()).toMatchObject({
    shown: [590, 85, 'Riverbend', '2026-10-01'],
    readings: [
      ['2026-11-23', 600, 81, null],
      ['2026-11-23', 600, 85, null],
      ['2026-11-23', 590, 85, 'Roster import'],
    ],
  })
})

test('another site from a later day on is another internship; all else corrects the latest one', async () => {
  const { bring, stored } = await givenNoor()
  await bring(figures)
  await bring({ ...figures, internship_started_on: '2026-10-05' })
  await bring({ ...figures, internship_site: 'Riverbend Surgery', internship_started_on: '2026-10-05' })
  expect(await stored()).toMatchObject({ internships: ['Riverbend Surgery 2026-10-05'] })
  await bring({ internship_site: 'Lakeside', internship_started_on: '2026-11-02' })
  expect(await stored()).toMatchObject({
    shown: [600, 81, 'Lakeside', '2026-11-02'],
    internships: ['Riverbend Surgery 2026-10-05', 'Lakeside 2026-11-02'],
  })
  expect(await bring({ internship_site: 'Lakeside', internship_started_on: '2026-10-02' })).toEqual([
    'An earlier internship, at Riverbend Surgery, began on October 5, 2026. Write that day or a later one, or correct the internships first.',
  ])
})

test('a first day that contradicts the rest of the internship is refused', async () => {
  const { bring, stored, db } = await givenNoor()
  await bring(figures)
  const { id: enrollmentId } = await stored()
  await db.internship.updateMany({
    where: { enrollmentId },
    data: { endedOn: toDate('2026-10-30'), minutes: 40_000 },
  })
  expect(await bring({ ...figures, internship_started_on: '2026-10-31' })).toEqual([
    'The internship at Riverbend is recorded until October 30, 2026. Write that day or an earlier one, or correct that internship first.',
  ])
  expect(await bring({ ...figures, internship_started_on: '2026-10-20' })).toEqual([
    'From October 20, 2026 to October 30, 2026 there are 264 h. Write that many or fewer, or correct the days.',
  ])
  expect(await stored()).toMatchObject({ internships: ['Riverbend 2026-10-01'] })
})

test('a first day that leaves hours outside is said in words, and nothing of the file is written', async () => {
  const { imports, sam, file, bring, stored, db } = await givenNoor()
  await bring(figures)
  const { id: enrollmentId } = await stored()
  const { learnerId } = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })
  await db.hoursEntry.create({
    data: {
      ...{ enrollmentId, learnerId, kind: 'RTI', minutes: 60, source: 'PERSON' },
      onDay: toDate('2026-01-12'),
    },
  })
  const { id } = await imports.preview(sam, file({ ...figures, enrolled_on: '2026-01-20' }))
  expect(await imports.apply(sam, id)).toMatchObject({
    status: 'FAILED',
    failure:
      'The file moves the beginning of an enrollment or employment past hours that are written down; nothing was written. Leave those days as they are, or have the hours taken back first.',
  })
})
