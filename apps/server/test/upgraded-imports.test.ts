import { databaseOf } from '@journeyline/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openId } from '../src/graphql/global-id.ts'
import { workOnImport } from '../src/imports/work-on-import.ts'
import { nobodyInParticular } from '../src/kernel/viewer.ts'
import { clock } from './kit.ts'
import { serving } from './serving.ts'

const IMPORTS = `{ imports(first: 9) { edges { node {
  id fileName status interrupted failure failureCode rowsRead rowsToCreate rowsRefused createdBy { label } } } } }`

interface Answer {
  imports: { edges: { node: Record<string, unknown> }[] }
}

const ofSam = {
  ...{ createdBy: { label: 'Sam Okafor' }, failure: null, failureCode: null },
  ...{ interrupted: false, rowsRead: 0, rowsToCreate: 0, rowsRefused: 0 },
}

/** The whole sentence, as that build wrote it down. */
const SAID =
  /^The file has a column “name”, which is not known\. Remove it or use one of: external_id, [a-z_, ]+, hourly_wage, language\.$/

/** As that build told it to whoever sent the file. */
const CUT_WHILE_WRITING = 'RosterImport_k1CQNSe7aOMEPUyjPtY_CQ'

/** The last build before imports were jobs, upgraded and at work. */
async function givenImportsOfBefore() {
  const { ownerUrl, drop } = await databaseOf('7362de4', inject('adminUrl'))
  onTestFinished(drop)
  const { ask, database } = await serving({ databaseUrl: ownerUrl, dataDir: '/nowhere', clock })
  const imports = async () => {
    const { data } = (await ask(IMPORTS)) as { data: Answer }
    return data.imports.edges.map(({ node }) => node)
  }
  /** What a worker does, as none runs beside. */
  const work = (id: string) => workOnImport(nobodyInParticular(database.staff), openId(id).id, clock)
  return { ask, imports, work }
}

test('people see the imports of before as they left them, a failed one with its sentence, and those that were cut short', async () => {
  const { imports } = await givenImportsOfBefore()
  expect((await imports()).map(({ id: _, ...shown }) => shown)).toEqual([
    { ...ofSam, fileName: 'cut-while-reading.csv', status: 'READING', interrupted: true },
    {
      ...ofSam,
      fileName: 'cut-while-writing.csv',
      status: 'APPLYING',
      interrupted: true,
      rowsRead: 6,
      rowsToCreate: 6,
    },
    { ...ofSam, fileName: 'looked-at.csv', status: 'PREVIEWED', rowsRead: 3 },
    { ...ofSam, fileName: 'contacts.csv', status: 'FAILED', failure: expect.stringMatching(SAID) },
    {
      ...ofSam,
      fileName: 'roster-week-48.csv',
      status: 'APPLIED',
      rowsRead: 5,
      rowsToCreate: 2,
      rowsRefused: 1,
    },
  ])
})

test('an import that was cut short is previewed again and comes through', async () => {
  const { ask, imports, work } = await givenImportsOfBefore()
  const id = CUT_WHILE_WRITING
  const act = (name: string) =>
    ask(`mutation { it: ${name}Import(input: { importId: "${id}" }) {
      __typename ... on ${name[0]!.toUpperCase()}${name.slice(1)}ImportSuccess { import { status interrupted } } } }`)
  expect(await act('preview')).toEqual({
    data: {
      it: { __typename: 'PreviewImportSuccess', import: { status: 'READING', interrupted: false } },
    },
  })
  await work(id)
  expect(await act('apply')).toEqual({
    data: {
      it: { __typename: 'ApplyImportSuccess', import: { status: 'APPLYING', interrupted: false } },
    },
  })
  await work(id)
  expect((await imports()).find((one) => one.id === id)).toMatchObject({ status: 'APPLIED', rowsToCreate: 6 })
})
