import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'

export const evidenceAdded = act('evidence.added', 'EvidenceFile', { learnerId: id })
/** `provesId` is the row that the file proves. */
export const evidenceLinked = act('evidence.linked', 'EvidenceFile', { learnerId: id, provesId: id })
export const evidenceRemoved = act('evidence.removed', 'EvidenceFile', { learnerId: id })
