import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'

const alsoBy = ['EMPLOYER'] as const

export const evidenceAdded = act('evidence.added', 'EvidenceFile', { learnerId: id }, { alsoBy })
/** `provesId` is the row that the file proves. */
export const evidenceLinked = act(
  'evidence.linked',
  'EvidenceFile',
  { learnerId: id, provesId: id },
  { alsoBy },
)
export const evidenceRemoved = act('evidence.removed', 'EvidenceFile', { learnerId: id }, { alsoBy })
