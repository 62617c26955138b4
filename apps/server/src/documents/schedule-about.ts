import type { Particulars } from '@journeyline/domain/programs/particulars'
import { heading, list, subheading, text } from '../pdf/flow.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { scheduleWord } from '../words/schedule.ts'

/** What travels with the text wherever it goes: statements such as the disclaimer, contacts and sources (B6-B11). */
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
    list(sheet, sources.map(sourceInWords))
  }
}

function contactInWords({ name, role, email }: Particulars['contacts'][number]): string {
  const who = role === null ? name : `${name}, ${role}`
  return email === null ? who : `${who}: ${email}`
}

function sourceInWords({ title, publisher, publishedOn, note }: Particulars['sources'][number]): string {
  const where = [title, publisher, publishedOn && publishedInWords(publishedOn)].filter(
    (part) => part !== null,
  )
  return note === null ? `${where.join(', ')}.` : `${where.join(', ')}. ${note}`
}

/** A day, month or year as people say it, as far as it is known: "December 2017". */
function publishedInWords(written: string): string {
  const [year, month, day] = written.split('-').map(Number)
  return new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)))
}
