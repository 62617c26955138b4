import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'

export const versionCreated = act('program_version.created', 'ProgramVersion', {
  programId: id,
  number: count,
  basedOnProgramVersionId: id.nullable(),
})
export const versionSaved = act('program_version.saved', 'ProgramVersion', {
  programId: id,
  changed,
  version: count,
})
export const versionPublished = act(
  'program_version.published',
  'ProgramVersion',
  { programId: id, effectiveFrom: day },
  { effectiveOn: 'effectiveFrom' },
)
export const versionWithdrawn = act('program_version.withdrawn', 'ProgramVersion', { programId: id })
export const versionDeleted = act(
  'program_version.deleted',
  'ProgramVersion',
  { programId: id, number: count },
  { inLog: false },
)
