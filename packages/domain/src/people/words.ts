import { refusing } from '../decision.ts'

/** What is said of people, in English. */
export const peopleWords = {
  PERSON_REMOVES_ONESELF: "You can't remove yourself. Ask another staff admin.",
  PERSON_DISABLES_ONESELF: "You can't disable yourself. Ask another staff admin.",
  PERSON_DISABLED_ALREADY: '{personName} is disabled already.',
  PERSON_NOT_DISABLED: '{personName} is not disabled and can sign in.',
  PERSON_RESETS_ONESELF:
    'This is your own account. Change your password in the account menu, or ask another staff admin for a link.',
  PERSON_DISABLED: "{personName} is disabled and can't sign in. Enable {personName} first.",
  PERSON_LAST_STAFF_ADMIN: '{personName} is the last staff admin. Make somebody else staff admin first.',
  PEOPLE_INVITED_BY_STAFF_ADMINS: 'Only staff admins invite people. Ask one of them.',
} as const

export const refuse = refusing<typeof peopleWords>()
