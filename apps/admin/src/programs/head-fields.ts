import type { ScheduleHead } from '@journeyline/domain/programs/particulars'

/** The fields at the head of the form, in its order. */
export const headFields = [
  'jobTitle',
  'level',
  'specialization',
  'stackable',
  'baseOccupation',
  'contactName',
  'contactAddress',
  'contactPhone',
  'contactEmail',
  'prerequisites',
] as const satisfies readonly (keyof ScheduleHead)[]
