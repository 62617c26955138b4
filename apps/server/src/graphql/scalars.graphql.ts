import { parseLocalDate } from '@journeyline/domain/local-date'
import { Temporal } from 'temporal-polyfill'
import { badInput } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import { builder } from './builder.ts'

builder.scalarType('LocalDate', {
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  description:
    'A day on the calendar, without time and time zone, as YYYY-MM-DD. In which zone it is, `Program.timeZone`, `Placement.timeZone` and `Worksite.timeZone` say.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value.toString()),
  parseValue: (value) => {
    const day = typeof value === 'string' ? parseLocalDate(value) : null
    if (!day) throw badInput(requestWord('ARGUMENT_NOT_A_DAY', { value: written(value) }))
    return day.toString()
  },
})

builder.scalarType('DateTime', {
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  description:
    'A moment as RFC 3339 writes it, with three digits of the second and an offset: 2027-03-14T13:22:53.108Z. Answers are in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(value).toISOString()),
  parseValue: (value) => {
    const moment = typeof value === 'string' ? momentOf(value) : null
    if (!moment) throw badInput(requestWord('ARGUMENT_NOT_A_MOMENT', { value: written(value) }))
    return moment
  },
})

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|(?!-00:00)[+-]\d\d:\d\d)$/i

function momentOf(text: string): Date | null {
  if (!MOMENT.test(text)) return null
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds)
  } catch {
    return null // a day, an hour or an offset that there is not
  }
}

/** The value as it was sent, cut short. */
const written = (value: unknown) => `${JSON.stringify(value)?.slice(0, 40)}`
