import {
  HOURS_BASES,
  HOURS_KINDS,
  HOURS_SOURCES,
  HOURS_STATUSES,
} from '@journeyline/domain/hours/hours-entry'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** What hours are. */
export const HoursKindEnum = builder.enumType('HoursKind', {
  description: 'What hours are; no minute is both.',
  values: described(HOURS_KINDS, {
    OJT: 'Learning on the job.',
    RTI: 'Related instruction, off the job.',
  }),
})

/** Why an entry stands in the ledger. */
export const HoursBasisEnum = builder.enumType('HoursBasis', {
  description: 'Why an entry stands in the hours ledger.',
  values: described(HOURS_BASES, {
    DONE: 'The hours were done on the day.',
    PRIOR_CREDIT: 'Credit for learning before the program.',
    REVERSAL: 'It takes another entry back; its minutes are below zero.',
  }),
})

/** Where an entry stands. */
export const HoursStatusEnum = builder.enumType('HoursStatus', {
  description: 'Where an hours entry stands; only approved ones count.',
  values: described(HOURS_STATUSES, {
    SUBMITTED: 'It waits for a decision.',
    APPROVED: 'It counts.',
    REJECTED: 'It does not count; it can be sent again.',
  }),
})

/** Where an entry came from. */
export const HoursSourceEnum = builder.enumType('HoursSource', {
  description: 'Where an hours entry came from.',
  values: described(HOURS_SOURCES, {
    PERSON: 'A person wrote it down.',
    ATTENDANCE: 'Attendance of a class was confirmed.',
    IMPORT: 'A file.',
    DEMO: 'The demo program.',
  }),
})
