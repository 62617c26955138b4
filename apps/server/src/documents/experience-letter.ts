import type { ExperienceLetterText } from '@journeyline/domain/credentials/letter/experience-letter'
import type { Language } from '@journeyline/messages/language'
import type { Temporal } from 'temporal-polyfill'
import { facts } from '../pdf/facts.ts'
import { replacementNote, text, title } from '../pdf/flow.ts'
import { type Letterhead, letterhead, signature } from '../pdf/letter.ts'
import { TEXT } from '../pdf/look.ts'
import type { Paper } from '../pdf/paper.ts'
import { Sheet } from '../pdf/sheet.ts'

/** What a letter of experience is printed from. */
export type PrintedLetter = {
  paper: Paper
  employerName: string
  /** Who writes, at the head of the letter; null leaves room for the employer's own paper. */
  letterhead: Letterhead | null
  /** The words of the letter; what to do with it is for the page, not for the paper. */
  words: Omit<ExperienceLetterText<string>, 'handling'>
  language: Language
  /** The moment the file bears. */
  writtenAt: Temporal.Instant
}

/** Letters go to AAPC, which is in the United States. */
const LETTERS_COUNTRY = 'US'

/** A letter of experience, to be signed by hand. */
export function printedExperienceLetter(letter: PrintedLetter): Promise<Uint8Array> {
  const { paper, employerName, words, language, writtenAt } = letter
  const { date, subject, salutation, paragraphs, closing } = words
  const sheet = new Sheet(
    { paper, title: subject, author: employerName, subject, language, country: LETTERS_COUNTRY, writtenAt },
    { headStart: subject, headEnd: { text: '', stays: date }, foot: null },
  )
  letterhead(sheet, letter.letterhead)
  text(sheet, date, TEXT.letter, 24)
  title(sheet, subject, TEXT.letterStrong)
  sheet.skip(16)
  text(sheet, salutation, TEXT.letter, 12)
  for (const one of paragraphs) text(sheet, one, TEXT.letter, 12)
  sheet.skip(4)
  facts(sheet, words.facts, { columns: 2, style: TEXT.letter })
  sheet.skip(8)
  signature(sheet, closing, words.signature)
  replacementNote(sheet)
  return sheet.bytes()
}
