import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const version: Variables = ({ enrollment }) => ({
  versionId: sealId('ProgramVersion', enrollment.programVersionId),
})

const versions: Variables = ({ enrollment }) => {
  const id = sealId('ProgramVersion', enrollment.programVersionId)
  return { beforeProgramVersionId: id, afterProgramVersionId: id, same: true }
}

export const budget: Budget = {
  'admin ComparedLines': { statements: 1, about: versions },
  'admin CompareVersionsPage': { statements: 1 },
  'admin EditVersionPage': { statements: 1, about: version },
  'admin ProgramPage': { statements: 1 },
  'admin Programs': { statements: 1 },
  'admin ProgramsPage': { statements: 2 },
  'admin VersionFormPage': { statements: 1, about: version },
  'admin VersionPage': { statements: 1, about: version },
  'admin VersionsToBeginOn': { statements: 1 },
}
