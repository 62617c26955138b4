import { ReferenceDetails } from '@journeyline/domain/references/external-reference'
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

test('a reference has one spelling, and the domain and the database refuse the same characters in it', async () => {
  const insert = (value: string) => by('maria', NAME, facts.lakeside, value, 'Placement', facts.ourPlacement)
  const composed = ReferenceDetails.parse({ system: 'payroll', value: ' Zoe\u0308 ' }).value
  expect(composed).toBe('Zo\u00eb')
  expect([await insert(composed), await insert('Zoe\u0308'), await insert(' 1')]).toEqual([
    1,
    '23514',
    '23514',
  ])
  const points = Array.from({ length: 0x10000 }, (_, point) => point).filter(
    (point) => point !== 0 && (point < 0xd800 || point > 0xdfff),
  )
  const refused = await rowsOf<{ point: number }>(
    database.owner,
    `with rule as materialized (select (regexp_match(pg_get_constraintdef(oid), '!~ ''(.*)''::text'))[1] as unseen
       from pg_constraint where conname = 'external_reference_value_seen')
     select point from unnest($1::int[]) point, rule where 'a' || chr(point) || 'b' ~ unseen`,
    [...points, 0xe0041, 0x1f600],
  )
  const inDomain = [...points, 0xe0041, 0x1f600].filter(
    (point) => !ReferenceDetails.shape.value.safeParse(`a${String.fromCodePoint(point)}b`).success,
  )
  expect(inDomain.length).toBeGreaterThan(100)
  expect(refused.map(({ point }) => point)).toEqual(inDomain)
})
