import { wording } from '@journeyline/domain/words/wording'

export const words = {
  FILTER_VALUE_UNKNOWN: '"{value}" is not a US state we know. Use one of {codes, text, commas}.',
  CANDIDATE_NOT_ON_SHORTLIST: '{displayName} is not on your shortlist. Add the candidate first.',
  CONSENT_DAY_AHEAD: '{day, day} is yet to come. Give today or an earlier day.',
  CONSENT_DAY_UNREADABLE: 'Write the day as YYYY-MM-DD, for example 2026-09-14.',
  CONSENT_NOT_GIVEN: '{learnerName} has given no consent that could be taken back.',
} as const

export const candidateWord = wording<typeof words>()
