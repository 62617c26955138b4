import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import { expect, test } from 'vitest'
import { givenImports } from '../../test/given/imports.ts'
import { givenWorkbook } from '../../test/given/workbook.ts'
import { useWorld } from '../../test/kit.ts'

const world = useWorld()

/** What a preview of the file says, to a member of staff, where the cohort 2026-hand exists. */
async function previewed(kind: ImportKind, text: string | Uint8Array) {
  const sam = await world.given.staff()
  const seen = await givenImports(world).preview(sam, text, kind)
  const { status, failure, rowsRead, rowsToCreate, rowsRefused } = seen
  return { status, failure, rowsRead, rowsToCreate, rowsRefused }
}

const swallowing = (line: number) => ({
  ...{ status: 'FAILED', rowsToCreate: 0, rowsRefused: 0, rowsRead: 0 },
  failure: `A quotation mark opens a cell on line ${line} and is not closed where the cell ends, so that the rows after it would be lost. Close it, or remove it.`,
})

const ROSTER = 'external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since'
const rowOf = (id: string) =>
  `${id},Ana,${id},${id}@example.org,2026-hand,US-MC,2026-09-10,TRAINING,2026-09-14`

test('an open quotation mark in a file of hours is refused with its line', async () => {
  const file = [
    'external_id,on_day,hours,competency,note',
    'F-166,2026-11-23,8,JF1.A,"good day',
    'F-166,2026-11-24,7:30,JF1.A,fine',
    'F-168,2026-11-25,8,JF1.A,"late"',
    'F-168,2026-11-26,8,JF1.A,last',
  ]
  expect(await previewed('HOURS', file.join('\n'))).toEqual(swallowing(2))
})

test('an open quotation mark in a roster is refused with its line', async () => {
  const rows = [`${rowOf('q1')},"Lakeside`, `${rowOf('q2')},"Valley"`, `${rowOf('q3')},"Valley"`]
  expect(await previewed('ROSTER', [`${ROSTER},internship_site`, ...rows].join('\n'))).toEqual(swallowing(2))
})

test('a quotation mark that another one closes by chance has its row refused, and the row that it would lose named', async () => {
  const program = await world.given.program()
  await world.given.cohort({ code: '2026-lost-row', programId: program.id })
  const sam = await world.given.staff()
  const lineOf = (id: string) => rowOf(id).replace('2026-hand', '2026-lost-row')
  const rows = [
    `${lineOf('w1')},"Lakeside`,
    `${lineOf('w2')},Valley"`,
    `${lineOf('w3')},"two\nlines, of text"`,
  ]
  const seen = await givenImports(world).preview(sam, [`${ROSTER},internship_site`, ...rows].join('\n'))
  expect(seen).toMatchObject({ status: 'PREVIEWED', rowsRead: 2, rowsToCreate: 1, rowsRefused: 1 })
  expect(seen.rows.edges.flatMap(({ node }: { node: { problems: object[] } }) => node.problems)).toEqual([
    {
      ...{ column: 'external_id', code: 'RAGGED' },
      message:
        'A cell of this row goes on over line 3, which reads like a row of its own and would be lost. Close the quotation mark, or remove it.',
    },
  ])
})

test('a workbook is read as it is meant: its days, and a reference with zeros in front', async () => {
  const program = await world.given.program()
  await world.given.cohort({ code: '2026-book', programId: program.id })
  const day = (number: number) => ({ number, style: 'DAY' as const })
  const cells = (id: { number: number; style: 'ZEROS' }) => [
    ...[
      id,
      'Ana',
      'Book',
      `book-${id.number}@example.org`,
      '2026-book',
      'US-MC',
      day(46275),
      'TRAINING',
      day(46279),
    ],
  ]
  const sam = await world.given.staff()
  const book = givenWorkbook([
    [['Please import']],
    [ROSTER.split(','), cells({ number: 123, style: 'ZEROS' })],
  ])
  const { status, failure, rows } = await givenImports(world).preview(sam, book)
  expect([status, failure]).toEqual(['PREVIEWED', null])
  expect(rows.edges).toMatchObject([{ node: { line: 2, outcome: 'CREATE', key: '00123', problems: [] } }])
  const changes = Object.fromEntries(
    rows.edges[0].node.changes.map(({ column, to }: { column: string; to: string }) => [column, to]),
  )
  expect(changes).toMatchObject({ enrolled_on: '2026-09-10', stage_since: '2026-09-14' })
})

test('a roster with semicolons, columns without a name and rows without a word is read as it is meant', async () => {
  const program = await world.given.program()
  await world.given.cohort({ code: '2026-hand', programId: program.id })
  const lines = [`${ROSTER},,`, `${rowOf('s1')},,`, ',,,,,,,,,,', `${rowOf('s2')},,`]
  expect(await previewed('ROSTER', lines.join('\n').replaceAll(',', ';'))).toEqual({
    ...{ status: 'PREVIEWED', failure: null, rowsRead: 2, rowsToCreate: 2, rowsRefused: 0 },
  })
})

test('what stands in a column without a name is not passed over', async () => {
  expect(await previewed('ROSTER', `${ROSTER},\n${rowOf('n1')},forgotten\n`)).toMatchObject({
    ...{ status: 'PREVIEWED', rowsToCreate: 0, rowsRefused: 1 },
  })
})

test('a line with a lost character or a name of nothing visible is refused, and the others are not', async () => {
  const program = await world.given.program()
  await world.given.cohort({ code: '2026-lost', programId: program.id })
  const lineOf = (id: string) => rowOf(id).replace('2026-hand', '2026-lost')
  const rows = [
    lineOf('l1').replace('Ana', 'Ze\u0000ro'),
    lineOf('l2').replace('Ana', 'Sim\ufffdn'),
    lineOf('l3').replace('Ana', '\u200e'),
    lineOf('l4').replace('Ana', '\u202elive'),
  ]
  expect(await previewed('ROSTER', [ROSTER, ...rows].join('\n'))).toEqual({
    ...{ status: 'PREVIEWED', failure: null, rowsRead: 4, rowsToCreate: 1, rowsRefused: 3 },
  })
})
