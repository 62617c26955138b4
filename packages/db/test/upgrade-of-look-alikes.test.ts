import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { migrate } from '../src/migrate.ts'
import { StartRefused } from '../src/start-refused.ts'
import { emptyOwnDatabase } from '../src/testing.ts'
import { rowsOf } from './database.ts'

const [ANN, BOB] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'] as const

/** A database that was upgraded so far, and further by whoever asks. */
async function databaseUpTo(upTo: string) {
  const { ownerUrl, drop } = await emptyOwnDatabase(inject('adminUrl'))
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  onTestFinished(async () => {
    await owner.end()
    await drop()
  })
  await migrate(ownerUrl, { upTo })
  return { owner, ownerUrl }
}

test('given references that look alike and name two records, the upgrade keeps the first and tells of each that it removes', async () => {
  const { owner, ownerUrl } = await databaseUpTo('20261130450000_external_references')
  const [employer] = await rowsOf<{ id: string }>(
    owner,
    `insert into employer (name) values ('North') returning id`,
  )
  await owner.query(
    `insert into external_reference (id, employer_id, system, value, subject_type, subject_id) values
      ('00000000-0000-7000-8000-000000000001', null, 'lms', 'X', 'Learner', '${ANN}'),
      ('00000000-0000-7000-8000-000000000002', null, 'lms', E'X\\u200b', 'Learner', '${BOB}'),
      ('00000000-0000-7000-8000-000000000003', '${employer!.id}', 'lms', 'X', 'Learner', '${BOB}'),
      ('00000000-0000-7000-8000-000000000004', '${employer!.id}', 'lms', E'\\u200b', 'Learner', '${BOB}')`,
  )
  await migrate(ownerUrl)
  expect(
    await rowsOf(
      owner,
      'select right(id::text, 1) as id, value, subject_id from external_reference order by id',
    ),
  ).toEqual([
    { id: '1', value: 'X', subject_id: ANN },
    { id: '3', value: 'X', subject_id: BOB },
  ])
  const removed = { act: 'record.removed', version: 1, subject_type: 'ExternalReference' }
  expect(
    await rowsOf(
      owner,
      `select act, version, subject_type, right(subject_id::text, 1) as id, touches[2] as named, employer_ids from event order by written`,
    ),
  ).toEqual([
    { ...removed, id: '2', named: BOB, employer_ids: [] },
    { ...removed, id: '4', named: BOB, employer_ids: [employer!.id] },
  ])
})

test('given two employers whose names differ in capitals that the database did not know, the upgrade is refused and names them', async () => {
  const { owner, ownerUrl } = await databaseUpTo('20261130463100_whose_events_by_index')
  // as it is where the database knows no such capitals
  await owner.query(`drop index employer_name_once; create unique index employer_name_once on employer (name);
    insert into employer (name) values ('Ärzte'), ('ÄRZTE'), ('North')`)
  await expect(migrate(ownerUrl)).rejects.toEqual(
    new StartRefused(
      'These employers have names that differ in capitals alone: “ÄRZTE” and “Ärzte”. Start the version that was here before, ' +
        'rename all but one of each, and start this one again; nothing was changed.',
    ),
  )
  await owner.query(`update employer set name = 'South' where name = 'ÄRZTE'`)
  expect(await migrate(ownerUrl)).toContain('20261130465000_names_in_order')
})
