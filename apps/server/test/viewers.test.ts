import { expect, test } from 'vitest'
import { useWorld } from './kit.ts'

const world = useWorld()
const WHO = 'select viewer_person_id()::text as person, viewer_employer_id()::text as employer'

test('every transaction says who acts, and for which employer; what comes after it on the same connection says nothing', async () => {
  const employer = await world.given.employerPerson()
  const staff = await world.given.staff()
  for (const viewer of [employer, staff]) {
    const said = await viewer.transaction((tx) => tx.$queryRawUnsafe(WHO))
    expect(said).toEqual([{ person: viewer.personId, employer: viewer.employerId }])
  }
  expect(await employer.query({ text: WHO, values: [] })).toEqual([
    { person: employer.personId, employer: employer.employerId },
  ])
  for (const { pool } of [world.database.staff, world.database.employer])
    expect((await pool.query(WHO)).rows).toEqual([{ person: null, employer: null }])
})

test('what staff only read costs no statement to say who reads', async () => {
  const staff = await world.given.staff()
  const before = world.statements.length
  await staff.db.program.findMany()
  await staff.query({ text: 'select 1', values: [] })
  expect(world.statements.slice(before).filter((sql) => /begin|set_config/i.test(sql))).toEqual([])
})
