import { experienceLetter, saidLetter } from '@journeyline/domain/credentials/letter/experience-letter'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { outside, readPdf } from '../../test/read-pdf.ts'
import { say } from '../words/say.ts'
import { type PrintedLetter, printedExperienceLetter } from './experience-letter.ts'

const letter = experienceLetter({
  writtenOn: Temporal.PlainDate.from('2026-12-03'),
  signatoryName: 'Dana Whitfield',
  signatoryTitle: 'Coding manager',
  signatoryRole: 'SUPERVISOR',
  signatoryEmail: 'dana@lakeside.example',
  signatoryPhone: null,
  codeSets: ['CPT', 'ICD_10_CM'],
  learnerName: 'Noor Haddad',
  employerName: 'Lakeside Health',
  experience: 'EMPLOYMENT',
  startedOn: Temporal.PlainDate.from('2026-05-04'),
  endedOn: null,
  time: { workedMinutes: null, codingMinutes: null },
})
const words = saidLetter(letter, (part) => say(part))

function given(facts: Partial<PrintedLetter> = {}): PrintedLetter {
  return {
    paper: 'LETTER',
    language: 'en',
    employerName: 'Lakeside Health',
    letterhead: {
      name: 'Lakeside Health',
      lines: ['1200 Shore Drive, Columbus, OH 43215', '+1 614 555 0100'],
    },
    words,
    writtenAt: Temporal.Instant.from('2026-12-03T15:00:00Z'),
    ...facts,
  }
}

const printed = async (facts: Partial<PrintedLetter> = {}) =>
  readPdf(await printedExperienceLetter(given(facts)))

test('the whole letter stands on one page without a page number, and not what to do with it', async () => {
  const { text, pages } = await printed()
  expect(text).toBe(
    'Lakeside Health 1200 Shore Drive, Columbus, OH 43215 +1 614 555 0100 December 3, 2026 Coding experience of Noor Haddad To whom it may concern: Lakeside Health confirms that Noor Haddad has been employed here since May 4, 2026 and is employed here on the date of this letter. In this time Noor Haddad coded on the job with the CPT and ICD-10-CM code sets. To verify this letter, please contact me: dana@lakeside.example. Name Noor Haddad Employer Lakeside Health Start date May 4, 2026 End date To date Code sets CPT and ICD-10-CM Sincerely, Dana Whitfield Coding manager, Lakeside Health Supervisor dana@lakeside.example',
  )
  expect(pages.length).toBe(1)
})

test("without a letterhead there is room for the employer's own paper", async () => {
  const { pages } = await printed({ letterhead: null })
  const highest = Math.max(...(pages[0]?.pieces ?? []).map(({ top }) => top))
  expect(pages[0]?.text).toMatch(/^December 3, 2026/)
  expect(highest).toBeLessThan(792 - 144)
})

test('there is room to sign by hand above the name, and the close is never divided', async () => {
  for (let count = 3; count <= 18; count += 1) {
    const paragraphs = Array.from({ length: count }, (_, index) => `Paragraph ${index + 1}.`)
    const pdf = await printed({ words: { ...words, paragraphs } })
    const page = pdf.pages.find(({ text }) => text.includes('Sincerely,'))
    const edge = (text: string) => page?.pieces.find((piece) => piece.text === text)
    expect(edge('Sincerely,')!.bottom - edge('Dana Whitfield')!.top).toBeGreaterThan(48)
    expect(page?.text).toContain('dana@lakeside.example')
    expect(outside(pdf)).toEqual([])
  }
})

test('a letter of two pages has its subject, its day and its page numbers on the second', async () => {
  const paragraphs = Array.from({ length: 30 }, (_, index) => `Paragraph ${index + 1}.`)
  const { pages } = await printed({ words: { ...words, paragraphs } })
  expect(pages.map(({ text }) => text.match(/Page \d of \d$/)?.[0])).toEqual(['Page 1 of 2', 'Page 2 of 2'])
  expect(pages[1]?.text).toContain('Coding experience of Noor Haddad December 3, 2026')
})

test('the fonts are in the file, and the same letter has the same bytes', async () => {
  const { described, embedded, fonts, title, author } = await printed()
  expect([described, embedded, fonts.length]).toEqual([2, 2, 2])
  expect({ title, author }).toEqual({ title: 'Coding experience of Noor Haddad', author: 'Lakeside Health' })
  const [first, again] = [await printedExperienceLetter(given()), await printedExperienceLetter(given())]
  expect(Buffer.compare(first, again)).toBe(0)
})
