import { expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { rowsOf } from './database.ts'
import { by, database, facts, useWriters } from './writers.ts'

useWriters()

const NAME = `insert into external_reference (employer_id, system, value, subject_type, subject_id)
  values ($1, 'payroll', $2, $3, $4)`

test('an employer’s role names what it sees and nothing else, and a reference is its own whatever it says', async () => {
  const name = (type: string, id: string, owner: string | null = facts.lakeside) =>
    by('maria', NAME, owner, '1', type, id)
  expect(await name('Placement', facts.ourPlacement)).toBe(1)
  expect(await name('Placement', facts.theirPlacement)).toBe('23514')
  expect(await name('Learner', facts.ourLearner)).toBe('42501')
  expect(await name('AuditEntry', facts.ourLearner)).toBe('23514')
  const owners = await asViewer(
    database,
    'employer',
    { employerId: facts.lakeside, personId: facts.maria },
    async (client) => {
      await client.query(NAME, [facts.valley, '2', 'Placement', facts.ourPlacement])
      return rowsOf<{ employer: string }>(client, `select employer_id as employer from external_reference`)
    },
  )
  expect(owners).toEqual([{ employer: facts.lakeside }])
})

test('what is removed is called nothing any more, by anybody', async () => {
  const left = await asViewer(database, 'staff', { personId: null }, async (client) => {
    const [award] = await rowsOf<{ id: string }>(
      client,
      `insert into funding_award (enrollment_id, source) values ($1, 'SCHOLARSHIP') returning id`,
      facts.ourEnrollment,
    )
    await client.query(NAME, [null, 'A-1', 'FundingAward', award!.id])
    await client.query('delete from funding_award where id = $1', [award!.id])
    return rowsOf(client, `select value from external_reference where value = 'A-1'`)
  })
  expect(left).toEqual([])
})
