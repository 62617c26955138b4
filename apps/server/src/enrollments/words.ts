import { wording } from '@journeyline/domain/words/wording'

export const words = {
  ENROLLMENT_CHANGED_MEANWHILE:
    '{learnerName} was changed meanwhile and is now in {stage, stage} since {since, day}. Read the enrollment again, and decide anew.',
  ENROLLMENT_EDITED_MEANWHILE:
    'The enrollment of {learnerName} was changed meanwhile. Read it again, look at the change, and try again.',
  ENROLLMENT_UNKNOWN:
    'One of these enrollments does not exist. Read the list again, and leave out what is gone.',
  STAGE_EARLIER_UNKNOWN: 'There is no such earlier stage. It may have been removed; read the list again.',
  COHORT_FULL_MEANWHILE:
    'The cohort is full: its last seat was taken meanwhile. Raise its capacity or name another cohort.',
  LEARNER_ACTIVE_IN_OTHER_COHORT:
    'The learner is active in another cohort. Complete or withdraw that enrollment first.',
  LEARNER_IN_COHORT_ALREADY:
    'The learner is in this cohort already. Reinstate that enrollment instead of adding another.',
} as const

export const enrollmentWord = wording<typeof words>()
