import { parseLocalDate } from '@journeyline/domain/local-date'
import { badInput } from '../kernel/request-errors.ts'
import { builder } from './builder.ts'

builder.scalarType('LocalDate', {
  description: 'A day on the calendar, without time and time zone, as YYYY-MM-DD.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value.toString()),
  parseValue: (value) => {
    const day = typeof value === 'string' ? parseLocalDate(value) : null
    if (!day)
      throw badInput(
        `${JSON.stringify(value)?.slice(0, 40)} is not a day. Write YYYY-MM-DD, for example 2026-09-14.`,
      )
    return day.toString()
  },
})

builder.scalarType('DateTime', {
  description: 'A moment, in UTC, as an ISO 8601 text.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(value).toISOString()),
  parseValue: (value) => {
    const moment = new Date(String(value))
    if (Number.isNaN(moment.getTime()))
      throw badInput(`${JSON.stringify(value)?.slice(0, 40)} is not a moment in time.`)
    return moment
  },
})
