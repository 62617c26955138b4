import { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../../decision.ts'
import { foldedWords } from '../../folded-words.ts'
import { daysBetween } from '../../local-date.ts'
import type { Words } from '../../words/words.ts'
import { credentialWord, refuse } from '../words.ts'
import { codeSetName } from './code-sets.ts'
import type { ExperienceLetterDetails } from './experience-letter-details.ts'

/**
 * The time that the record has of one employment or internship by a day, in minutes: what is approved of the hours ledger, without
 * prior credit, which was worked elsewhere. Nobody types it.
 */
export type TimeOnRecord = {
  /** Null where what was worked by that day is not known. */
  workedMinutes: number | null
  /** How much of it went into coding; null where that is not told apart. */
  codingMinutes: number | null
}

/** What a letter of experience is written from: the record of one employment or internship, and what staff wrote. */
export type ExperienceLetter = Omit<ExperienceLetterDetails, 'writtenOn'> & {
  writtenOn: Temporal.PlainDate
  learnerName: string
  employerName: string
  experience: 'EMPLOYMENT' | 'INTERNSHIP'
  startedOn: Temporal.PlainDate
  /** The last day, known or planned; null while it goes on. */
  endedOn: Temporal.PlainDate | null
  /** As of the day the letter bears. */
  time: TimeOnRecord
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
export function mayWriteExperienceLetter(
  letter: Omit<ExperienceLetter, 'time'>,
  today: Temporal.PlainDate,
): Decision {
  const { learnerName, employerName, startedOn, writtenOn, signatoryName } = letter
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
  )
}

/** The letter in words; it says what the record and the staff say, and nothing else. */
export function experienceLetter(letter: ExperienceLetter): ExperienceLetterText {
  const { learnerName, employerName, writtenOn, signatoryName } = letter
  const codeSets = letter.codeSets.map(codeSetName)
  const reach = [letter.signatoryEmail, letter.signatoryPhone].filter((contact) => contact !== null)
  return {
    date: credentialWord('LETTER_DATE', { day: writtenOn }),
    subject: credentialWord('LETTER_SUBJECT', { learnerName }),
    salutation: credentialWord('LETTER_SALUTATION'),
    paragraphs: [
      timeInWords(letter),
      credentialWord('LETTER_CODE_SETS', { learnerName, codeSets, count: codeSets.length }),
      ...timeWorked(letter),
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
  const { learnerName, employerName, experience, startedOn, time } = letter
  const site = experience === 'EMPLOYMENT' ? 'LETTER_EMPLOYER' : 'LETTER_INTERNSHIP_SITE'
  const end = goesOn(letter)
    ? credentialWord('LETTER_TO_DATE')
    : credentialWord('LETTER_DATE', { day: lastDay(letter) })
  return [
    { label: credentialWord('LETTER_NAME'), value: learnerName },
    { label: credentialWord(site), value: employerName },
    { label: credentialWord('LETTER_START'), value: credentialWord('LETTER_DATE', { day: startedOn }) },
    { label: credentialWord('LETTER_END'), value: end },
    {
      label: credentialWord('LETTER_CODE_SETS_USED'),
      value: credentialWord('LETTER_CODE_SET_LIST', { codeSets }),
    },
    ...hoursFact('LETTER_TIME', time.workedMinutes),
    ...hoursFact('LETTER_TIME_CODING', time.codingMinutes),
  ]
}

/** A letter says nothing of time that is not on record. */
function hoursFact(label: 'LETTER_TIME' | 'LETTER_TIME_CODING', minutes: number | null) {
  return minutes ? [{ label: credentialWord(label), value: credentialWord('LETTER_HOURS', { minutes }) }] : []
}

function timeWorked({ time: { workedMinutes, codingMinutes } }: ExperienceLetter): Words[] {
  if (!workedMinutes) return []
  return codingMinutes === null
    ? [credentialWord('LETTER_TIME_WORKED', { workedMinutes })]
    : [credentialWord('LETTER_TIME_AT_SITE', { workedMinutes, codingMinutes })]
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
function goesOn({ endedOn, writtenOn }: Pick<ExperienceLetter, 'endedOn' | 'writtenOn'>): boolean {
  return endedOn === null || Temporal.PlainDate.compare(endedOn, writtenOn) > 0
}

function lastDay(letter: Pick<ExperienceLetter, 'endedOn' | 'writtenOn'>): Temporal.PlainDate {
  return letter.endedOn === null || goesOn(letter) ? letter.writtenOn : letter.endedOn
}
