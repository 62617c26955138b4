import { expect, test } from 'vitest'
import { migrate } from '../src/migrate.ts'
import { emptyDatabase, rowsOf } from './database.ts'

const VERSIONS = `select collversion = pg_collation_actual_version(oid) as "isPresent" from pg_collation where collname = 'names'`

test('names that another ICU sorted are sorted anew at the next start, and then left alone', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  const told: string[] = []
  const start = () => migrate(ownerUrl, { tell: (line) => void told.push(line) })
  await start()
  expect(told).toEqual([])
  await owner.query(`update pg_collation set collversion = '1' where collname = 'names'`)
  await start()
  await start()
  expect(told).toEqual(['sorted names anew, as another ICU sorts them'])
  expect(await rowsOf(owner, VERSIONS)).toEqual([{ isPresent: true }])
})
