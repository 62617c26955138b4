import { expect, test } from 'vitest'
import { contentsOf } from './contents.ts'
import { rowsOf } from './database.ts'
import { oldDatabase } from './old-database.ts'

test('the last build before events keeps its whole record, its trail under the names of today, and makes no events up', async () => {
  const { all, upgrade } = await oldDatabase('7362de4')
  const { 'audit_entry.act': _acts, 'roster_import.failure': _failures, ...rest } = await contentsOf(all)
  // standards name laws by their names since, and Welsh versions say what of credit; `upgrades.test.ts` says what stands there now
  const named = [
    ...[
      'program_version.particulars',
      'program_version.policies',
      'requirement.measure',
      'requirement.source',
    ],
  ]
  const before = Object.fromEntries(Object.entries(rest).filter(([column]) => !named.includes(column)))
  const trail = () =>
    rowsOf<{ id: string; act: string }>(all, 'select id, act, detail from audit_entry order by id')
  const acts = await trail()
  expect(before['learner.id']).toMatch(/^27 /)
  expect(acts.map(({ act }) => act)).toContain('programVersion.created')
  await upgrade()
  expect(await contentsOf(all)).toMatchObject(before)
  expect(await trail()).toEqual(
    acts.map((entry) => ({
      ...entry,
      act: entry.act === 'programVersion.created' ? 'program_version.created' : entry.act,
    })),
  )
  expect(await rowsOf(all, 'select from event')).toEqual([])
})

test('its imports stand as they stood: applied, failed with its sentence, and cut short while they were read and written', async () => {
  const { all, upgrade } = await oldDatabase('7362de4')
  const imports = () =>
    rowsOf<{ failure: string | null }>(
      all,
      `select i.*,
      (select json_agg(r order by line) from roster_import_row r where import_id = i.id) as rows,
      (select json_agg(p order by part) from roster_import_part p where import_id = i.id) as parts
      from roster_import i order by created_at`,
    )
  const before = await imports()
  expect(before).toMatchObject([
    { file_name: 'roster-week-48.csv', status: 'APPLIED', rows_to_create: 2, rows_refused: 1, parts: null },
    {
      file_name: 'contacts.csv',
      status: 'FAILED',
      failure: expect.stringMatching(/^The file has a column “name”, which/),
    },
    { file_name: 'looked-at.csv', status: 'PREVIEWED', rows_unchanged: 3 },
    { file_name: 'cut-while-writing.csv', status: 'APPLYING', rows_to_create: 6 },
    { file_name: 'cut-while-reading.csv', status: 'READING', rows_read: 0, rows: null },
  ])
  await upgrade()
  const added = { to_create: null, updated_at: expect.any(Date), undone_at: null, undone_by_id: null }
  expect(await imports()).toEqual(before.map((row) => ({ ...row, ...added })))
})

test('what its files prove they prove still', async () => {
  const { all, upgrade } = await oldDatabase('7362de4')
  const links = () =>
    rowsOf(
      all,
      'select name, credential_id, exam_attempt_id, ceu_entry_id, sign_off_id from evidence_file order by name',
    )
  const before = await links()
  await upgrade()
  expect(await links()).toEqual(before)
  expect(
    await rowsOf(
      all,
      `select f.name, proves, coalesce(c.kind, x.kind, u.title, s.judged_by) as what from evidence_file f
        left join credential c on c.id = credential_id left join exam_attempt x on x.id = exam_attempt_id
        left join ceu_entry u on u.id = ceu_entry_id left join sign_off s on s.id = sign_off_id order by f.name`,
    ),
  ).toEqual([
    { name: 'CPC-A certificate.pdf', proves: 'CREDENTIAL', what: 'CRC' },
    { name: 'nothing yet.pdf', proves: null, what: null },
    { name: 'observed.pdf', proves: 'SIGN_OFF', what: 'Dana Cole, coding lead' },
    { name: 'score report.pdf', proves: 'EXAM', what: 'CCS' },
    { name: 'webinar.pdf', proves: 'CEU', what: 'Modifiers' },
  ])
})
