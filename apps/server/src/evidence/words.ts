import { wording } from '@journeyline/domain/words/wording'

export const words = {
  EVIDENCE_COMING_IN:
    'Ten files of yours are coming in at this moment. Send this one when they have arrived.',
  EVIDENCE_FILE_REMOVED: '{name} was removed. The record says who did it and why.',
  EVIDENCE_CONTENT_MISSING:
    'The content of {name} is missing from the storage. Tell whoever looks after this server; its line in the record stays.',
  EVIDENCE_LEARNER_NOT_SAID: "Say whose file this is: add learner= and the learner's id to the address.",
  EVIDENCE_EMPLOYMENT_NOT_SAID:
    "Say whose file this is: add placement= and the employment's id to the address.",
} as const

export const evidenceWord = wording<typeof words>()
