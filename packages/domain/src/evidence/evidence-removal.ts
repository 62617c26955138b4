import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { requiredText } from '../optional-text.ts'
import { refuse } from './words.ts'

/** What is said when a file is removed: its content goes, its line stays with the reason. */
export const EvidenceRemoval = z.object({ reason: requiredText(500, 'REASON') })

export type EvidenceRemoval = z.infer<typeof EvidenceRemoval>

/** Whether this person may remove the file: staff any that is there, an employer's people only what proves nothing yet. */
export function mayRemoveEvidenceFile(file: {
  name: string
  isRemoved: boolean
  provesSomething: boolean
  by: 'STAFF' | 'EMPLOYER'
}): Decision {
  const { name } = file
  return firstRefusal(
    file.isRemoved ? refuse('EVIDENCE_REMOVED_ALREADY', { name }) : allow,
    file.by === 'EMPLOYER' && file.provesSomething ? refuse('EVIDENCE_PART_OF_RECORD', { name }) : allow,
  )
}
