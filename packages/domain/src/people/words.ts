import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of people, in English. */
export const peopleWords = {
  PERSON_REMOVES_ONESELF: "You can't remove yourself. Ask another staff admin.",
  PERSON_DISABLES_ONESELF: "You can't disable yourself. Ask another staff admin.",
  PERSON_DISABLED_ALREADY: '{personName} is disabled already.',
  PERSON_NOT_DISABLED: '{personName} is not disabled and can sign in.',
  PERSON_RESETS_ONESELF:
    'This is your own account. Change your own password, or ask another staff admin for a link.',
  PERSON_DISABLED: "{personName} is disabled and can't sign in. Enable {personName} first.",
  PERSON_LAST_STAFF_ADMIN: '{personName} is the last staff admin. Make somebody else staff admin first.',
  PEOPLE_INVITED_BY_STAFF_ADMINS: 'Only staff admins invite people. Ask one of them.',
  ROLE_MISSING: 'Name a role.',
  EMPLOYER_OF_PERSON_MISSING: 'Name the employer this person works for.',
  EMPLOYER_OF_STAFF: 'Only people with the employer role belong to an employer. Leave the employer empty.',
  EMAIL_MISSING: 'Write an e-mail address, for example amara@example.org.',
  EMAIL_MALFORMED: 'Write a full e-mail address, for example amara@example.org.',
  PHONE_MALFORMED: 'Write the number with + and its country code, for example +16145550123.',
  PASSWORD_MISSING: 'Write a password.',
  PASSWORD_TOO_SHORT: 'Give a password of at least {least} characters.',
  PASSWORD_WELL_KNOWN: 'Give another password: this one is among the first that are tried.',
  PASSWORD_IS_ADDRESS: 'Give a password that is not the e-mail address.',
  PRESENT_PASSWORD_MISSING: 'Write your present password.',
  PASSWORD_UNCHANGED: 'This is your present password. Give another one.',
  LANGUAGE_UNKNOWN: 'Name a language that is spoken here: {languages, languageName, or}.',
  PASSWORDS_WRONG_IN_A_ROW:
    'Too many wrong passwords came in a row. Wait {minutes, plural, =0 {{seconds, plural, one {a second} other {{seconds} seconds}}} one {a minute} other {{minutes} minutes}}, then try again.',
} as const

export const refuse = refusing<typeof peopleWords>()
export const problem = problems<typeof peopleWords>()
export const personWord = wording<typeof peopleWords>()

/** The roles as people call them. */
export const roleLabels = {
  STAFF: 'Staff',
  STAFF_ADMIN: 'Staff admin',
  EMPLOYER: 'Employer',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    role: keyof typeof roleLabels
  }
}
