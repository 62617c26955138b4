import pg from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { type TwoEmployers, twoEmployers } from '../../test/given/two-employers.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()
let rows: TwoEmployers
beforeAll(async () => {
  rows = await twoEmployers(world)
})

const REMOVE = `mutation($input: RemovePersonInput!) { removePerson(input: $input) { __typename
  ... on Refusal { message } } }`

/** Every column of every table that names a person, from the database itself. */
const columnsThatNameAPerson = async (owner: pg.Client) =>
  (
    await owner.query<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, a.attname as column
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = '"user"'::regclass order by 1, 2`,
    )
  ).rows

/** What belongs to signing in goes with it; all else stays. */
const SIGN_IN = ['account.user_id', 'session.user_id', 'password_reset.user_id']

const remove = async (personId: string) =>
  (await world.ask(rows.staffAdmin, REMOVE, { input: { personId: sealId('Person', personId) } })).data
    .removePerson

test('whatever a person did, they can be removed, and every row still tells who it was', async () => {
  const { id } = await world.given.user({ role: 'STAFF', name: 'Riley Brook' })
  const owner = new pg.Client(world.ownerUrl)
  await owner.connect()
  onTestFinished(() => owner.end())
  const named = (await columnsThatNameAPerson(owner)).filter(
    ({ table, column }) => !SIGN_IN.includes(`${table}.${column}`),
  )
  await owner.query(`insert into password_reset (user_id, token_hash, expires_at) values ($1, 'x', now())`, [
    rows.staff.personId,
  ])
  await owner.query('set session_replication_role = replica') // whether or not the row's own rules would have it
  for (const { table, column } of named) {
    const { rowCount } = await owner.query(
      `update ${table} set ${column} = $1 where ctid = (select ctid from ${table} limit 1)`,
      [id],
    )
    expect(rowCount, `${table}: give it a row in test/two-employers.ts`).toBe(1)
  }
  await owner.query(`update placement set ended_on = date '2026-11-20' where supervisor_id = $1`, [id])
  await owner.query('set session_replication_role = origin')

  expect(await remove(id)).toEqual({ __typename: 'RemovePersonSuccess' })
  for (const { table, column } of named) {
    const { rows: kept } = await owner.query(
      `select u.name from ${table} t join "user" u on u.id = t.${column} where t.${column} = $1`,
      [id],
    )
    expect(kept, `${table}.${column}`).toEqual([{ name: 'Riley Brook' }])
  }
  expect(await world.database.auth.prisma.user.findUnique({ where: { id } })).toMatchObject({
    ...{ name: 'Riley Brook', email: null, removedAt: expect.any(Date) },
  })
})

test('somebody who was removed supervises nobody and stands in for nobody from then on', async () => {
  const { id: employerId } = await world.given.employer()
  const [maria, omar] = [
    await world.given.employerPerson(employerId),
    await world.given.employerPerson(employerId),
  ]
  const { id: enrollmentId } = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01' })
  const db = world.database.staff.prisma
  const placement = await db.placement.create({
    data: { employerId, enrollmentId, supervisorId: maria.personId, startedOn: new Date('2026-10-01') },
  })
  const delegation = await db.delegation.create({
    data: {
      ...{ employerId, fromId: maria.personId, toId: omar.personId },
      ...{ startsOn: new Date('2026-11-01'), endsOn: new Date('2027-11-01') },
    },
  })
  expect(await remove(maria.personId)).toEqual({ __typename: 'RemovePersonSuccess' })
  expect(await db.placement.findUnique({ where: { id: placement.id } })).toMatchObject({ supervisorId: null })
  expect(await db.delegation.findUnique({ where: { id: delegation.id } })).toMatchObject({
    ...{ fromId: maria.personId, toId: omar.personId, revokedAt: expect.any(Date) },
  })
  expect(
    await db.auditEntry.findMany({
      where: { subjectId: { in: [maria.personId, placement.id] } },
      orderBy: { act: 'asc' },
      select: { act: true, actorId: true, detail: true },
    }),
  ).toEqual([
    {
      ...{ act: 'person.removed', actorId: rows.staffAdmin.personId },
      detail: { name: 'Maria Delgado', role: 'EMPLOYER' },
    },
    {
      ...{ act: 'placement.supervisor_named', actorId: rows.staffAdmin.personId },
      detail: { supervisorId: null, removed: maria.personId },
    },
  ])
})

test('a removed person is told by name and state, stands in no list, and the address is free again', async () => {
  const { id: employerId } = await world.given.employer()
  const colleague = await world.given.employerPerson(employerId)
  const gone = await world.given.user({ role: 'EMPLOYER', employerId, name: 'Riley Brook' })
  expect(await remove(gone.id)).toEqual({ __typename: 'RemovePersonSuccess' })
  const person = { name: 'Riley Brook', email: null, state: 'REMOVED' }
  for (const viewer of [rows.staff, colleague]) {
    const { data } = await world.ask(
      viewer,
      'query ($id: ID!) { node(id: $id) { ... on Person { name email state } } }',
      { id: sealId('Person', gone.id) },
    )
    expect(data.node).toEqual(person)
  }
  const { data } = await world.ask(
    colleague,
    '{ viewer { employer { people { totalCount edges { node { name } } } } } }',
  )
  expect(data.viewer.employer.people).toEqual({
    totalCount: 1,
    edges: [{ node: { name: 'Maria Delgado' } }],
  })
  const again = await world.given.user({ role: 'STAFF', name: 'Riley Brook' })
  await world.database.auth.prisma.user.update({ where: { id: again.id }, data: { email: gone.email } })
})

test('a review that somebody removed was to sign is signed by a link', async () => {
  const { personId } = await world.given.staff()
  const { id, signatures } = await world.given.review({ tutorId: personId, signedBy: ['APPRENTICE'] })
  const { id: reviewSignatureId } = signatures.find(({ party }) => party === 'TUTOR')!
  const link = async () =>
    (
      await world.ask(
        rows.staff,
        `mutation($input: CreateReviewLinkInput!) { createReviewLink(input: $input) { __typename } }`,
        { input: { reviewSignatureId: sealId('ReviewSignature', reviewSignatureId) } },
      )
    ).data.createReviewLink.__typename
  expect(await link()).toBe('RuleError')
  expect(await remove(personId)).toEqual({ __typename: 'RemovePersonSuccess' })
  expect(await link()).toBe('CreateReviewLinkSuccess')
  const { data } = await world.ask(
    rows.staff,
    'query ($id: ID!) { node(id: $id) { ... on Review { signatures { party hasAccount person { name state } } } } }',
    { id: sealId('Review', id) },
  )
  expect(data.node.signatures[1]).toEqual({
    ...{ party: 'TUTOR', hasAccount: false, person: { name: 'Sam Okafor', state: 'REMOVED' } },
  })
})

test('whoever was shut out meanwhile removes nobody', async () => {
  const former = await world.given.staff('STAFF_ADMIN')
  const { id } = await world.given.user({ role: 'STAFF' })
  expect(await remove(former.personId)).toEqual({ __typename: 'RemovePersonSuccess' })
  const { data } = await world.ask(former, REMOVE, { input: { personId: sealId('Person', id) } })
  expect(data.removePerson).toEqual({
    __typename: 'RuleError',
    message: 'You are no longer a staff admin here. Ask another one.',
  })
})
