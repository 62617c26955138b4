/** Where a program and its versions are in the console. */
export const programAddress = (programId: string) => `/programs/${encodeURIComponent(programId)}`

/** The page of a version. */
export const versionAddress = (programId: string, versionId: string) =>
  `${programAddress(programId)}/versions/${encodeURIComponent(versionId)}`

/** Two versions side by side. */
export const compareAddress = (
  programId: string,
  beforeProgramVersionId: string,
  afterProgramVersionId: string,
) =>
  `${programAddress(programId)}/compare?${new URLSearchParams({ before: beforeProgramVersionId, after: afterProgramVersionId })}`
