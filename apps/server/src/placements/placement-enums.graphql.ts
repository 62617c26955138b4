import {
  ALONGSIDE_REASONS,
  EMPLOYEE_STATUSES,
  END_REASONS,
  WORK_PATTERNS,
} from '@journeyline/domain/placements/codes'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

export const WorkPatternEnum = builder.enumType('WorkPattern', {
  description: 'How much somebody works.',
  values: described(WORK_PATTERNS, {
    FULL_TIME: 'As many hours as are usual at the employer.',
    PART_TIME: 'Fewer hours than are usual at the employer.',
  }),
})

export const EmployeeStatusEnum = builder.enumType('EmployeeStatus', {
  description: 'Whether the employer knew the apprentice before, as registrations ask.',
  values: described(EMPLOYEE_STATUSES, {
    NEW: 'Hired for the apprenticeship.',
    EXISTING: 'Employed there before the apprenticeship.',
  }),
})

export const PlacementEndReasonEnum = builder.enumType('PlacementEndReason', {
  description: 'Why an employment ended.',
  values: described(END_REASONS, {
    RESIGNED: 'The apprentice gave notice.',
    DISMISSED: 'The employer gave notice for what the apprentice did or did not do.',
    LAID_OFF: 'The employer had no work any more.',
    CONTRACT_ENDED: 'It was agreed until that day.',
    CHANGED_EMPLOYER: 'The apprentice goes on at another employer.',
    LEFT_PROGRAM: 'The apprentice left the program.',
    HEALTH: 'The apprentice could not go on for their health.',
    OTHER: 'None of these.',
  }),
})

export const AlongsideReasonEnum = builder.enumType('AlongsideReason', {
  description: 'Why an employment runs beside another one of the same learner.',
  values: described(ALONGSIDE_REASONS, {
    PART_TIME_EACH: 'The learner works part-time for each of them.',
    HANDOVER: 'The one begins before the other has ended.',
    SECONDMENT: 'The one lends the learner to the other.',
  }),
})
