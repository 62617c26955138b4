import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { heading, list, text } from './flow.ts'
import { Sheet } from './sheet.ts'

function given() {
  return new Sheet(
    {
      paper: 'A4',
      title: 'A document',
      author: 'Coding Clarified',
      subject: '',
      language: 'en',
      country: 'US',
      writtenAt: Temporal.Instant.from('2026-11-24T15:00:00Z'),
    },
    { headStart: 'Head', headEnd: { text: '', stays: 'End' }, foot: 'Foot' },
  )
}

async function printed(...paragraphs: string[]) {
  const sheet = given()
  for (const words of paragraphs) text(sheet, words)
  return readPdf(await sheet.bytes())
}

test('what one document prints leaves no trace in the next', async () => {
  const said = 'the apprentice’s “coach” ‘or’ mentor'
  await printed('ď ľ ť ŉ Ơ ư “ ” ǰ ẖ ẗ ẚ ŀ Å Ç ĳ ǆ')
  expect((await printed(said)).text).toBe(said)
})

test('the first page has no running head, every page its number', async () => {
  const { pages } = await printed(...Array.from({ length: 90 }, (_, index) => `Paragraph ${index + 1}.`))
  const margins = pages.map(({ text: all, content }) => all.slice(content.length).trim())
  expect(margins).toEqual(['Foot Page 1 of 3', 'Head End Foot Page 2 of 3', 'Head End Foot Page 3 of 3'])
})

test('a paragraph goes on on the next page with two lines at least on either', async () => {
  const long = 'word '.repeat(60).trim()
  for (let before = 22; before <= 36; before += 1) {
    const { pages } = await printed(...Array.from({ length: before }, () => 'Line.'), long)
    const linesOfLong = pages.map(
      ({ pieces }) => pieces.filter(({ text: one }) => one.includes('word')).length,
    )
    expect(linesOfLong.filter((lines) => lines > 0)).not.toContain(1)
  }
})

test('a heading goes to the next page with what it stands over', async () => {
  const sheet = given()
  for (let count = 0; count < 34; count += 1) text(sheet, `Line ${count}.`)
  heading(sheet, 'Heading')
  list(sheet, ['First'])
  const { pages } = await readPdf(await sheet.bytes())
  const page = pages.find(({ content }) => content.includes('Heading'))
  expect(page?.content).toContain('Heading • First')
  expect(page?.roles.slice(-3)).toEqual(['H2', 'Lbl', 'LBody'])
})
