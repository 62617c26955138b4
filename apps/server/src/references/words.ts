import { wording } from '@journeyline/domain/words/wording'

export const words = {
  REFERENCE_TAKEN:
    '{system} calls another record of this kind {value} already. Look at that record; remove its reference first if it is wrong.',
  REFERENCES_FULL:
    'This has 20 references of yours, as many as a record may have. Remove one that is not needed any more.',
  TYPE_HAS_NO_REFERENCES:
    'This is not the id of a learner, enrollment, employment, employer, worksite, cohort, hours entry or funding award. Nothing else has references.',
  NOTHING_REFERENCED:
    'There is no such learner, enrollment, employment, employer, worksite, cohort, hours entry or funding award.',
} as const

export const referenceWord = wording<typeof words>()
