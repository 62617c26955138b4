import { expect, test } from 'vitest'
import { givenImports } from '../../test/given/imports.ts'
import { useWorld } from '../../test/kit.ts'
import { openId } from '../graphql/global-id.ts'

const world = useWorld()

const ASKED = `query ($id: ID!) { node(id: $id) { ... on Import { failure failureCode failureValues
  rows(first: 1) { edges { node { problems { column code message sentenceCode values } } } } } } }`

async function givenRefusedRow() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code } = await world.given.cohort()
  const { id: importId } = await imports.preview(
    sam,
    `external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since
R-2,Noor,Khan,nowhere,${code},US-MC,2026-09-10,TRAINING,2026-09-14
`,
  )
  const problems = async (language?: 'pseudo') =>
    (await world.ask(sam, ASKED, { id: importId }, language)).data.node.rows.edges[0].node.problems
  return { ...imports, sam, importId, id: openId(importId).id, problems }
}

const EMAIL = {
  ...{ column: 'email', code: 'MALFORMED', sentenceCode: 'CELL_NOT_AN_EMAIL', values: { text: 'nowhere' } },
  message: '“nowhere” is not an e-mail address. Write one like amara@example.org.',
}

test('why a row is refused is kept as a code and facts, and said in the language of who reads it', async () => {
  const { problems } = await givenRefusedRow()
  expect(await problems()).toEqual([EMAIL])
  const [{ message, ...facts }] = await problems('pseudo')
  expect(facts).toEqual({
    column: 'email',
    code: 'MALFORMED',
    sentenceCode: EMAIL.sentenceCode,
    values: EMAIL.values,
  })
  expect(message).toContain('nowhere')
  expect(message).not.toContain('address')
})

test('a row that was read before there were codes keeps its sentence', async () => {
  const { id, problems } = await givenRefusedRow()
  const before = [{ column: 'email', code: 'MALFORMED', message: EMAIL.message }]
  await world.database.staff.prisma.importRow.updateMany({
    where: { importId: id },
    data: { problems: before },
  })
  expect(await problems('pseudo')).toEqual([{ ...EMAIL, sentenceCode: null, values: null }])
})

test('why a file failed is a code and facts, and a sentence of before stays as it was', async () => {
  const { preview, sam } = await givenRefusedRow()
  const { id: importId } = await preview(sam, `external_id,email,email\n`)
  const asked = async () => (await world.ask(sam, ASKED, { id: importId })).data.node
  expect(await asked()).toMatchObject({
    failure: 'The file has the column email twice. Remove one of them.',
    failureCode: 'HEADER_COLUMN_REPEATED',
    failureValues: { column: 'email' },
  })
  const { prisma } = world.database.staff
  await prisma.import.update({ where: { id: openId(importId).id }, data: { failure: 'As it was.' } })
  expect(await asked()).toMatchObject({ failure: 'As it was.', failureCode: null, failureValues: null })
})
