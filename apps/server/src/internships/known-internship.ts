import type { Internship } from '@journeyline/db/generated/prisma/client'
import { anotherInternship, type InternshipDetails } from '@journeyline/domain/internships/internship-details'
import { Temporal } from 'temporal-polyfill'
import { toDate, toDay } from '../kernel/days.ts'

/** An internship's row as the rules see it. */
export function knownInternship(row: Internship) {
  const { site, minutes, codingMinutes, supervisorName } = row
  return {
    ...{ site, minutes, codingMinutes, supervisorName },
    startsOn: toDay(row.startsOn),
    endsOn: row.endsOn && toDay(row.endsOn),
    endedOn: row.endedOn && toDay(row.endedOn),
    evaluatedOn: row.evaluatedOn && toDay(row.evaluatedOn),
  }
}

/** Details as they were written, with their days for the rules. */
export function writtenInternship({ startsOn, endsOn, endedOn, ...details }: InternshipDetails) {
  return {
    ...details,
    startsOn: Temporal.PlainDate.from(startsOn),
    endsOn: endsOn === null ? null : Temporal.PlainDate.from(endsOn),
    endedOn: endedOn === null ? null : Temporal.PlainDate.from(endedOn),
  }
}

/** Details as the row's columns. */
export function internshipColumns({ startsOn, endsOn, endedOn, ...details }: InternshipDetails) {
  return {
    ...details,
    startsOn: toDate(startsOn),
    endsOn: endsOn === null ? null : toDate(endsOn),
    endedOn: endedOn === null ? null : toDate(endedOn),
  }
}

/** The one of these that details are of: of the same site and first day. */
export const sameInternship = (details: InternshipDetails, rows: readonly Internship[]) =>
  rows.find((row) => !anotherInternship(writtenInternship(details), [knownInternship(row)]).allowed)
