import { checkWith } from '@journeyline/app-kit/form/check-with'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { say } from '@journeyline/app-kit/say'
import {
  anotherInternship,
  InternshipDetails,
  mayRecordInternship,
} from '@journeyline/domain/internships/internship-details'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import type { Internship } from './internship-fragment.ts'

/** An internship as the form holds it. */
export type InternshipValues = FormValues<InternshipDetails>

/** What the form begins with: the internship, or one that starts today. */
export function internshipValues(internship: Internship | null): InternshipValues {
  if (internship) return formValues(InternshipDetails, internship)
  return {
    ...{ site: '', startsOn: todayIso(), endsOn: '', endedOn: '', minutes: 0, codingMinutes: 0 },
    ...{ supervisorName: '', supervisorEmail: '' },
  }
}

/** The values as the domain takes them; no hours yet are none. */
const written = (values: InternshipValues) => ({
  ...values,
  minutes: values.minutes || 0,
  codingMinutes: values.codingMinutes || 0,
})

/** The details as the API takes them; only for values without problems. */
export const internshipDetails = (values: InternshipValues) => InternshipDetails.parse(written(values))

/** What is wrong with the values, by the domain's shape and then by its rules. */
export function internshipProblems(
  values: InternshipValues,
  { others, evaluatedOn }: { others: readonly Internship[]; evaluatedOn: string | null },
): Problem[] {
  const problems = checkWith(InternshipDetails, written(values))
  const startsOn = parseLocalDate(values.startsOn)
  const today = parseLocalDate(todayIso())
  if (problems.length > 0 || !startsOn || !today) return problems
  const { site, minutes, codingMinutes } = internshipDetails(values)
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
  return [anotherInternship({ site, startsOn }, known), mayRecordInternship(internship, today)].flatMap(
    (decision) => (decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]),
  )
}
