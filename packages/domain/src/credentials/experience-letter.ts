import { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { foldedWords } from '../folded-words.ts'
import { dayInWords, daysBetween } from '../local-date.ts'
import { codeSetName } from './code-sets.ts'
import { type ExperienceLetterDetails, signatoryRoleName } from './experience-letter-details.ts'
import { hoursInWords } from './hours-in-words.ts'
import { refuse } from './words.ts'

/** What a letter of experience is written from: the record of one employment or internship, and what staff wrote. */
export type ExperienceLetter = Omit<ExperienceLetterDetails, 'writtenOn'> & {
  writtenOn: Temporal.PlainDate
  learnerName: string
  employerName: string
  experience: 'EMPLOYMENT' | 'INTERNSHIP'
  startedOn: Temporal.PlainDate
  /** The last day, known or planned; null while it goes on. */
  endedOn: Temporal.PlainDate | null
}

/** The words of the letter, for the employer's letterhead. */
export type ExperienceLetterText = {
  date: string
  subject: string
  salutation: string
  paragraphs: string[]
  facts: { label: string; value: string }[]
  closing: string
  /** Below a line for the signature by hand: name, title, for whom, how to reach. */
  signature: string[]
  /** What to do with the letter; not part of it. */
  handling: string[]
}

/** Whether the letter may be written: dated by today, about time that has been, and not signed by the learner. */
export function mayWriteExperienceLetter(letter: ExperienceLetter, today: Temporal.PlainDate): Decision {
  const { learnerName, employerName, startedOn, writtenOn, signatoryName, workedMinutes } = letter
  const days = daysBetween(startedOn, lastDay(letter)) + 1
  return firstRefusal(
    Temporal.PlainDate.compare(writtenOn, today) > 0
      ? refuse('LETTER_DATED_AHEAD', { writtenOn }, 'writtenOn')
      : allow,
    days < 1
      ? refuse('LETTER_NOTHING_TO_CONFIRM', { learnerName, employerName, startedOn, writtenOn }, 'writtenOn')
      : allow,
    foldedWords(signatoryName) === foldedWords(learnerName)
      ? refuse('LETTER_SIGNED_BY_LEARNER', { learnerName }, 'signatoryName')
      : allow,
    workedMinutes !== null && workedMinutes > days * 24 * 60
      ? refuse('LETTER_HOURS_EXCEED_DAYS', { workedMinutes, days }, 'workedMinutes')
      : allow,
  )
}

/** The letter in words; it says what the record and the staff say, and nothing else. */
export function experienceLetter(letter: ExperienceLetter): ExperienceLetterText {
  const { learnerName, employerName, startedOn, writtenOn, workedMinutes, signatoryName, signatoryTitle } =
    letter
  const codeSets = new Intl.ListFormat('en-US').format(letter.codeSets.map(codeSetName))
  const reach = [letter.signatoryEmail, letter.signatoryPhone].filter((contact) => contact !== null)
  return {
    date: dayInWords(writtenOn),
    subject: `Coding experience of ${learnerName}`,
    salutation: 'To whom it may concern:',
    paragraphs: [
      timeInWords(letter),
      `In this time ${learnerName} coded on the job with the ${codeSets} code ${letter.codeSets.length === 1 ? 'set' : 'sets'}.`,
      ...(workedMinutes === null ? [] : [`The time worked comes to ${hoursInWords(workedMinutes)}.`]),
      `To verify this letter, please contact me: ${reach.join(' or ')}.`,
    ],
    facts: [
      { label: 'Name', value: learnerName },
      { label: letter.experience === 'EMPLOYMENT' ? 'Employer' : 'Internship site', value: employerName },
      { label: 'Start date', value: dayInWords(startedOn) },
      { label: 'End date', value: goesOn(letter) ? 'To date' : dayInWords(lastDay(letter)) },
      { label: 'Code sets', value: codeSets },
      ...(workedMinutes === null ? [] : [{ label: 'Time worked', value: hoursInWords(workedMinutes) }]),
    ],
    closing: 'Sincerely,',
    signature: [
      signatoryName,
      `${signatoryTitle}, ${employerName}`,
      signatoryRoleName(letter.signatoryRole),
      ...reach,
    ],
    handling: [
      `Print the letter on the letterhead of ${employerName}.`,
      `${signatoryName} signs it by hand.`,
      'Scan it as a PDF that nobody can edit, and hand it to the learner for AAPC.',
    ],
  }
}

function timeInWords(letter: ExperienceLetter): string {
  const { learnerName, employerName, experience, startedOn } = letter
  const [was, hasBeen, is] =
    experience === 'EMPLOYMENT'
      ? ['was employed', 'has been employed', 'is employed']
      : ['was an intern', 'has been an intern', 'is an intern']
  const start = dayInWords(startedOn)
  if (goesOn(letter)) {
    return `${employerName} confirms that ${learnerName} ${hasBeen} here since ${start} and ${is} here on the date of this letter.`
  }
  return `${employerName} confirms that ${learnerName} ${was} here from ${start} to ${dayInWords(lastDay(letter))}.`
}

/** A letter says nothing of what comes after its date: an end that is only planned is none. */
function goesOn({ endedOn, writtenOn }: ExperienceLetter): boolean {
  return endedOn === null || Temporal.PlainDate.compare(endedOn, writtenOn) > 0
}

function lastDay(letter: ExperienceLetter): Temporal.PlainDate {
  return letter.endedOn === null || goesOn(letter) ? letter.writtenOn : letter.endedOn
}
