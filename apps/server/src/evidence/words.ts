import { wording } from '@journeyline/domain/words/wording'

export const words = {
  EVIDENCE_LEARNER_NOT_SAID: "Say whose file this is: add learner= and the learner's id to the address.",
  EVIDENCE_EMPLOYMENT_NOT_SAID:
    "Say whose file this is: add placement= and the employment's id to the address.",
} as const

export const evidenceWord = wording<typeof words>()
