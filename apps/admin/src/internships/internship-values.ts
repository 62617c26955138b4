import {
  anotherInternship,
  InternshipDetails,
  recordInternship,
} from '@journeyline/domain/internships/internship-details'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { checkWith } from '../app/check-with.ts'
import type { Internship } from './internship-fragment.ts'

/** An internship as the form holds it. */
export type InternshipValues = {
  site: string
  startsOn: string
  endsOn: string
  endedOn: string
  minutes: number | ''
  codingMinutes: number | ''
  supervisorName: string
  supervisorEmail: string
}

/** What the form begins with: the internship, or one that starts today. */
export function internshipValues(internship: Internship | null): InternshipValues {
  return {
    site: internship?.site ?? '',
    startsOn: internship?.startsOn ?? todayIso(),
    endsOn: internship?.endsOn ?? '',
    endedOn: internship?.endedOn ?? '',
    minutes: internship?.minutes ?? 0,
    codingMinutes: internship?.codingMinutes ?? 0,
    supervisorName: internship?.supervisorName ?? '',
    supervisorEmail: internship?.supervisorEmail ?? '',
  }
}

/** The values as the API takes them. */
export function internshipInput({ minutes, codingMinutes, ...values }: InternshipValues) {
  const { endsOn, endedOn, supervisorName, supervisorEmail, ...required } = values
  return {
    ...required,
    minutes: minutes === '' ? 0 : minutes,
    codingMinutes: codingMinutes === '' ? 0 : codingMinutes,
    endsOn: endsOn || null,
    endedOn: endedOn || null,
    supervisorName: supervisorName.trim() || null,
    supervisorEmail: supervisorEmail.trim() || null,
  }
}

/** What is wrong with the values, by the domain's shape and then by its rules. */
export function internshipProblems(
  values: InternshipValues,
  { others, evaluatedOn }: { others: readonly Internship[]; evaluatedOn: string | null },
): Problem[] {
  const problems = checkWith(InternshipDetails, internshipInput(values))
  const startsOn = parseLocalDate(values.startsOn)
  const today = parseLocalDate(todayIso())
  if (problems.length > 0 || !startsOn || !today) return problems
  const { site, minutes, codingMinutes } = internshipInput(values)
  const internship = {
    ...{ startsOn, minutes, codingMinutes },
    endsOn: parseLocalDate(values.endsOn),
    endedOn: parseLocalDate(values.endedOn),
    evaluatedOn: parseLocalDate(evaluatedOn ?? ''),
  }
  const known = others.flatMap((other) => {
    const day = parseLocalDate(other.startsOn)
    return day ? [{ site: other.site, startsOn: day }] : []
  })
  return [anotherInternship({ site, startsOn }, known), recordInternship(internship, today)].flatMap(
    (decision) => (decision.allowed ? [] : [{ path: decision.field ?? 'form', message: decision.reason }]),
  )
}
