import { act } from '../acts/act.ts'
import { count, day, id } from '../acts/values.ts'

export const versionCreated = act('programVersion.created', 'ProgramVersion', {
  programId: id,
  number: count,
  basedOnId: id.nullable(),
})
export const versionSaved = act('programVersion.saved', 'ProgramVersion', { programId: id, version: count })
export const versionPublished = act(
  'programVersion.published',
  'ProgramVersion',
  { programId: id, effectiveFrom: day },
  { effectiveOn: 'effectiveFrom' },
)
export const versionWithdrawn = act('programVersion.withdrawn', 'ProgramVersion', { programId: id })
export const versionDeleted = act('programVersion.deleted', 'ProgramVersion', {
  programId: id,
  number: count,
})
