import { wording } from '@journeyline/domain/words/wording'

export const words = {
  COHORT_CODE_TAKEN: 'Another cohort of this program has the code {code}. Give another.',
} as const

export const cohortWord = wording<typeof words>()
