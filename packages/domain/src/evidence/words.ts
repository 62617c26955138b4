import { refusing } from '../decision.ts'

/** What is said of evidence, in English. */
export const evidenceWords = {
  EVIDENCE_FILE_EMPTY: '{name} is empty. Choose another file.',
  EVIDENCE_OF_SOMEBODY_ELSE: '{name} was sent in for somebody else. Add the file here again.',
  EVIDENCE_REMOVED_MEANWHILE: '{name} was removed meanwhile. Add the file again.',
  EVIDENCE_PROVES_ALREADY: '{name} already proves something else. Add the file again to prove this as well.',
  EVIDENCE_REMOVED_ALREADY: '{name} is removed already. Reload to see who did it and why.',
  EVIDENCE_PART_OF_RECORD:
    "{name} is part of the record by now. Ask the program's staff to remove it, and tell them why.",
  EVIDENCE_EMPLOYMENT_ENDED:
    '{apprenticeName}’s employment ended on {endedOn, day}. Give the file to the sponsor’s staff, who add it.',
} as const

export const refuse = refusing<typeof evidenceWords>()
