/** Full-time or part-time. */
export const WORK_PATTERNS = ['FULL_TIME', 'PART_TIME'] as const
export type WorkPattern = (typeof WORK_PATTERNS)[number]

/** Whether the employer hired somebody for the apprenticeship or employed them before, as agreements ask. */
export const EMPLOYEE_STATUSES = ['NEW', 'EXISTING'] as const
export type EmployeeStatus = (typeof EMPLOYEE_STATUSES)[number]

/** Why an employment ended. */
export const END_REASONS = [
  'RESIGNED',
  'DISMISSED',
  'LAID_OFF',
  'CONTRACT_ENDED',
  'CHANGED_EMPLOYER',
  'LEFT_PROGRAM',
  'HEALTH',
  'OTHER',
] as const
export type EndReason = (typeof END_REASONS)[number]

/** The same as an employer says it of its own people: where they go on, and whether they leave the program, staff say. */
export const EMPLOYER_END_REASONS = [
  'RESIGNED',
  'DISMISSED',
  'LAID_OFF',
  'CONTRACT_ENDED',
  'HEALTH',
  'OTHER',
] as const satisfies readonly EndReason[]

/** Why an employment runs beside another one. Codes, as its employer must not read what somebody wrote about the other. */
export const ALONGSIDE_REASONS = ['PART_TIME_EACH', 'HANDOVER', 'SECONDMENT'] as const
export type AlongsideReason = (typeof ALONGSIDE_REASONS)[number]
