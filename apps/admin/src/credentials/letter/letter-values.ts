import { checkWith } from '@journeyline/app-kit/form/check-with'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { say } from '@journeyline/app-kit/say'
import {
  type ExperienceLetter,
  type ExperienceLetterText,
  experienceLetter,
  mayWriteExperienceLetter,
  saidLetter,
  type TimeOnRecord,
} from '@journeyline/domain/credentials/letter/experience-letter'
import { ExperienceLetterDetails } from '@journeyline/domain/credentials/letter/experience-letter-details'
import { say as sayIn } from '@journeyline/domain/language/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import type { ExperienceLetter_LearnerFragment } from '../../generated/graphql.ts'

type Learner = Pick<ExperienceLetter_LearnerFragment, 'name' | 'experiences'>

/** What is typed for a letter: the domain's details, and which employment or internship it is about. */
export type LetterValues = FormValues<ExperienceLetterDetails> & { subjectId: string }

/** What keeps the letter from being written, in the words the server would use. */
export function letterProblems(values: LetterValues, learner: Learner): Problem[] {
  const decision = decisionOf(factsOf(values, learner))
  return [
    ...checkWith(ExperienceLetterDetails, letterDetails(values)),
    ...(decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]),
  ]
}

/** The words of the letter, which its reader needs in English; null until everything it needs is typed and read. */
export function letterOf(
  values: LetterValues,
  learner: Learner,
  time: TimeOnRecord | null,
): ExperienceLetterText<string> | null {
  const facts = factsOf(values, learner)
  return facts !== null && time !== null && decisionOf(facts).allowed
    ? saidLetter(experienceLetter({ ...facts, time }), (words) => sayIn(words))
    : null
}

type Facts = Omit<ExperienceLetter, 'time'>

function decisionOf(facts: Facts | null) {
  const today = parseLocalDate(todayIso())
  return facts && today ? mayWriteExperienceLetter(facts, today) : ({ allowed: true } as const)
}

/** What was typed and what is on record, together; null while the details are not whole. */
function factsOf(values: LetterValues, { name, experiences }: Learner): Facts | null {
  const details = ExperienceLetterDetails.safeParse(letterDetails(values))
  const experience = experiences.find(({ subject }) => subject.id === values.subjectId)
  if (!details.success || !experience) return null
  const writtenOn = parseLocalDate(details.data.writtenOn)
  const startedOn = parseLocalDate(experience.startsOn)
  if (!writtenOn || !startedOn) return null
  return {
    ...details.data,
    writtenOn,
    learnerName: name,
    employerName: experience.name,
    experience: experience.kind,
    startedOn,
    endedOn: parseLocalDate(experience.endsOn ?? ''),
  }
}

/** What was typed, as the domain and the server take it. */
export function letterDetails({ subjectId: _, ...details }: LetterValues) {
  return details
}
