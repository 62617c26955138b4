import { wording } from '@journeyline/domain/words/wording'

export const words = {
  CREDENTIAL_RECORDED_MEANWHILE:
    '{name} was recorded by somebody else meanwhile. Read the credentials again, and change that entry instead.',
  EXPERIENCE_UNKNOWN:
    'There is no such employment or internship of this learner. It may have been removed; read the list again.',
  AWARD_STANDS: '{standing, words, first}.',
  AWARD_STANDS_OPEN: '{standing, words, first}. {next, words}',
  CERTIFICATION_WITHOUT_PASSED_EXAM: 'Only a passed exam gives a certification. Leave the certification out.',
} as const

export const credentialWord = wording<typeof words>()
