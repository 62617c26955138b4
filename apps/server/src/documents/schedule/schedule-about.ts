import type { Particulars } from '@journeyline/domain/programs/particulars'
import { heading, list, subheading, text } from '../../pdf/flow.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { scheduleWord } from './words.ts'

/** What travels with the text wherever it goes: statements such as the disclaimer, contacts and sources. */
export function aboutStandard(sheet: Sheet, { statements, contacts, sources }: Particulars) {
  if (statements.length + contacts.length + sources.length === 0) return
  heading(sheet, sheet.say(scheduleWord('ABOUT')))
  for (const statement of statements) text(sheet, statement)
  if (contacts.length > 0) {
    subheading(sheet, sheet.say(scheduleWord('ABOUT_CONTACTS')))
    list(sheet, contacts.map(contactInWords))
  }
  if (sources.length > 0) {
    subheading(sheet, sheet.say(scheduleWord('ABOUT_SOURCES')))
    list(
      sheet,
      sources.map((source) => sourceInWords(sheet, source)),
    )
  }
}

function contactInWords({ name, role, email }: Particulars['contacts'][number]): string {
  const who = role === null ? name : `${name}, ${role}`
  return email === null ? who : `${who}: ${email}`
}

function sourceInWords({ say }: Sheet, source: Particulars['sources'][number]): string {
  const { title, publisher, publishedOn, note } = source
  const published = publishedOn && say(scheduleWord('ABOUT_PUBLISHED', { publishedOn }))
  const where = [title, publisher, published].filter((part) => part !== null)
  return note === null ? `${where.join(', ')}.` : `${where.join(', ')}. ${note}`
}
