import { parseLocalDate } from '@journeyline/domain/local-date'
import { badInput } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'
import { builder } from './builder.ts'

builder.scalarType('LocalDate', {
  description: 'A day on the calendar, without time and time zone, as YYYY-MM-DD.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value.toString()),
  parseValue: (value) => {
    const day = typeof value === 'string' ? parseLocalDate(value) : null
    if (!day) throw badInput(requestWord('ARGUMENT_NOT_A_DAY', { value: written(value) }))
    return day.toString()
  },
})

builder.scalarType('DateTime', {
  description: 'A moment, in UTC, as an ISO 8601 text.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(value).toISOString()),
  parseValue: (value) => {
    const moment = new Date(String(value))
    if (Number.isNaN(moment.getTime()))
      throw badInput(requestWord('ARGUMENT_NOT_A_MOMENT', { value: written(value) }))
    return moment
  },
})

/** The value as it was sent, cut short. */
const written = (value: unknown) => `${JSON.stringify(value)?.slice(0, 40)}`
