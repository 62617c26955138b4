import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { outside, readPdf } from '../../test/read-pdf.ts'
import { heading } from './flow.ts'
import { paragraph } from './lines.ts'
import { TEXT } from './look.ts'
import { Sheet } from './sheet.ts'
import { table } from './table.ts'
import type { Row } from './table-layout.ts'

function sheet() {
  return new Sheet(
    {
      paper: 'LETTER',
      title: 'A table',
      author: 'Coding Clarified',
      subject: '',
      language: 'en',
      country: 'US',
      writtenAt: Temporal.Instant.from('2026-11-24T15:00:00Z'),
    },
    { headStart: '', headEnd: { text: '', stays: '' }, foot: '' },
  )
}

const row = (text: string, more: Partial<Row> = {}): Row => ({
  cells: [{ paragraphs: [paragraph(text, TEXT.body)] }],
  ...more,
})

const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`row ${index + 1}.`))

async function printed(content: Row[], before = 0) {
  const page = sheet()
  page.y += before
  heading(page, 'Heading')
  table(page, { look: 'OPEN', columns: [{ title: 'Column', width: 'REST' }], rows: content })
  return readPdf(await page.bytes())
}

test('four hundred rows go on over pages, each below the head of the column, none lost and none twice', async () => {
  const pdf = await printed(rows(400))
  expect(pdf.text.match(/row \d+\./g)).toEqual(rows(400).map((_, index) => `row ${index + 1}.`))
  expect(pdf.pages.map(({ text }) => text.match(/Column/g)?.length)).toEqual(pdf.pages.map(() => 1))
  expect(outside(pdf)).toEqual([])
})

test('no number of rows leaves one alone on the last page', async () => {
  const lonely = []
  for (const count of [24, 25, 26, 27, 28, 51, 52, 53, 54, 55]) {
    const { pages } = await printed(rows(count))
    const onLast = pages.at(-1)?.text.match(/row \d+\./g)?.length ?? 0
    if (onLast < 2) lonely.push(count)
  }
  expect(lonely).toEqual([])
})

test('a heading stays with its table, and the head of a table with two rows', async () => {
  for (const before of [480, 520, 540, 560, 580, 620]) {
    const { pages } = await printed(rows(5), before)
    const start = pages.find(({ text }) => text.includes('Heading'))
    expect(start?.text).toMatch(/Heading Column row 1\. row 2\./)
  }
})

test('a group stays with the first of its rows', async () => {
  for (let first = 22; first <= 28; first += 1) {
    const { pages } = await printed([...rows(first), row('Group', { kind: 'GROUP' }), ...rows(3)])
    const page = pages.find(({ text }) => text.includes('Group'))
    expect(page?.text).toMatch(/Group row 1\./)
  }
})

test('a row that is higher than a page goes on on the next, word for word', async () => {
  const words = Array.from({ length: 1500 }, (_, index) => `w${index}`)
  const pdf = await printed([row('before'), row(words.join(' ')), row('after')])
  expect(pdf.text.match(/\bw\d+/g)).toEqual(words)
  expect(pdf.pages.length).toBeGreaterThan(1)
  expect(outside(pdf)).toEqual([])
})

test('a table without rows is its head alone', async () => {
  const { text } = await printed([])
  expect(text).toBe('Heading Column')
})

test('heads and cells are tagged as such, once, also over several pages', async () => {
  const { pages } = await printed(rows(60))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap(({ roles }) => roles)).toEqual(['H2', 'TH', ...rows(60).map(() => 'TD')])
})
