import { expect, test } from 'vitest'
import { rowsOf } from './database.ts'
import { oldDatabase } from './old-database.ts'

test('rows of an older build that a file wrote name it where it is the one that was applied then; others name none', async () => {
  const { all, upgrade } = await oldDatabase('7362de4')
  await all.query(`alter table hours_entry disable trigger user;
    update hours_entry set source = 'IMPORT', reference = id::text, written_at = now() - interval '9 days'
      where id = (select min(id::text)::uuid from hours_entry);
    alter table hours_entry enable trigger user`)
  await upgrade()
  const written = (table: string) =>
    rowsOf(
      all,
      `select distinct f.file_name as file, f.status, r.source, (f.applied_at - r.recorded_at) < interval '15 minutes' as soon
       from ${table} r left join roster_import f on f.id = r.import_id where r.source in ('IMPORT', 'PERSON') order by 3`,
    )
  const applied = { file: 'roster-week-48.csv', status: 'APPLIED', source: 'IMPORT', soon: true }
  expect(await written('stage_change')).toEqual([applied])
  expect(
    await rowsOf(
      all,
      `select count(*)::int as unknown from hours_entry where source = 'IMPORT' and import_id is null`,
    ),
  ).toEqual([{ unknown: 1 }])
})
