import { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../../decision.ts'
import { foldedWords } from '../../folded-words.ts'
import { daysBetween } from '../../local-date.ts'
import type { Words } from '../../words/words.ts'
import { credentialWord, refuse } from '../words.ts'
import { codeSetName } from './code-sets.ts'
import type { ExperienceLetterDetails } from './experience-letter-details.ts'

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

/** The words of the letter, for the employer's letterhead; what is given as text is said as it is. */
export type ExperienceLetterText<Said = Words> = {
  date: Said
  subject: Said
  salutation: Said
  paragraphs: Said[]
  facts: { label: Said; value: Said | string }[]
  closing: Said
  /** Below a line for the signature by hand: name, title, for whom, how to reach. */
  signature: (Said | string)[]
  /** What to do with the letter; not part of it. */
  handling: Said[]
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
  const { learnerName, employerName, writtenOn, workedMinutes, signatoryName } = letter
  const codeSets = letter.codeSets.map(codeSetName)
  const reach = [letter.signatoryEmail, letter.signatoryPhone].filter((contact) => contact !== null)
  return {
    date: credentialWord('LETTER_DATE', { day: writtenOn }),
    subject: credentialWord('LETTER_SUBJECT', { learnerName }),
    salutation: credentialWord('LETTER_SALUTATION'),
    paragraphs: [
      timeInWords(letter),
      credentialWord('LETTER_CODE_SETS', { learnerName, codeSets, count: codeSets.length }),
      ...(workedMinutes === null ? [] : [credentialWord('LETTER_TIME_WORKED', { workedMinutes })]),
      credentialWord('LETTER_CONTACT', { reach }),
    ],
    facts: factsOf(letter, codeSets),
    closing: credentialWord('LETTER_CLOSING'),
    signature: [
      signatoryName,
      credentialWord('LETTER_SIGNED_FOR', { signatoryTitle: letter.signatoryTitle, employerName }),
      credentialWord('LETTER_SIGNED_AS', { role: letter.signatoryRole }),
      ...reach,
    ],
    handling: [
      credentialWord('LETTER_PRINT', { employerName }),
      credentialWord('LETTER_SIGN', { signatoryName }),
      credentialWord('LETTER_SCAN'),
    ],
  }
}

/** Every part of the letter as it is said; a name or an address stays what it is. */
export function saidLetter(
  { paragraphs, facts, signature, handling, ...letter }: ExperienceLetterText,
  say: (words: Words) => string,
): ExperienceLetterText<string> {
  const said = (part: Words | string) => (typeof part === 'string' ? part : say(part))
  return {
    date: say(letter.date),
    subject: say(letter.subject),
    salutation: say(letter.salutation),
    closing: say(letter.closing),
    paragraphs: paragraphs.map(say),
    facts: facts.map(({ label, value }) => ({ label: say(label), value: said(value) })),
    signature: signature.map(said),
    handling: handling.map(say),
  }
}

function factsOf(letter: ExperienceLetter, codeSets: string[]): ExperienceLetterText['facts'] {
  const { learnerName, employerName, experience, startedOn, workedMinutes } = letter
  const site = experience === 'EMPLOYMENT' ? 'LETTER_EMPLOYER' : 'LETTER_INTERNSHIP_SITE'
  const end = goesOn(letter)
    ? credentialWord('LETTER_TO_DATE')
    : credentialWord('LETTER_DATE', { day: lastDay(letter) })
  const time = workedMinutes === null ? null : credentialWord('LETTER_HOURS', { minutes: workedMinutes })
  return [
    { label: credentialWord('LETTER_NAME'), value: learnerName },
    { label: credentialWord(site), value: employerName },
    { label: credentialWord('LETTER_START'), value: credentialWord('LETTER_DATE', { day: startedOn }) },
    { label: credentialWord('LETTER_END'), value: end },
    {
      label: credentialWord('LETTER_CODE_SETS_USED'),
      value: credentialWord('LETTER_CODE_SET_LIST', { codeSets }),
    },
    ...(time ? [{ label: credentialWord('LETTER_TIME'), value: time }] : []),
  ]
}

function timeInWords(letter: ExperienceLetter): Words {
  const { learnerName, employerName, experience, startedOn } = letter
  const names = { learnerName, employerName, startedOn }
  if (goesOn(letter))
    return credentialWord(
      experience === 'EMPLOYMENT' ? 'LETTER_EMPLOYED_TO_DATE' : 'LETTER_INTERN_TO_DATE',
      names,
    )
  const code = experience === 'EMPLOYMENT' ? 'LETTER_EMPLOYED' : 'LETTER_INTERN'
  return credentialWord(code, { ...names, lastDay: lastDay(letter) })
}

/** A letter says nothing of what comes after its date: an end that is only planned is none. */
function goesOn({ endedOn, writtenOn }: ExperienceLetter): boolean {
  return endedOn === null || Temporal.PlainDate.compare(endedOn, writtenOn) > 0
}

function lastDay(letter: ExperienceLetter): Temporal.PlainDate {
  return letter.endedOn === null || goesOn(letter) ? letter.writtenOn : letter.endedOn
}
