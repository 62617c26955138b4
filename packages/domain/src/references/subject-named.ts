import type { ReferencedType } from './external-reference.ts'

const SUBJECTS = {
  Learner: 'learnerId',
  Enrollment: 'enrollmentId',
  Placement: 'placementId',
  Employer: 'employerId',
  Worksite: 'worksiteId',
  Cohort: 'cohortId',
  HoursEntry: 'hoursEntryId',
  FundingAward: 'fundingAwardId',
} as const satisfies Record<ReferencedType, string>

/** What a reference names, as its event says it: by whose id it is. */
export const subjectNamed = (type: ReferencedType, subjectId: string): SubjectNamed => ({
  ...NONE,
  [SUBJECTS[type]]: subjectId,
})

type SubjectNamed = Record<(typeof SUBJECTS)[ReferencedType], string | undefined>

const NONE = Object.fromEntries(Object.values(SUBJECTS).map((name) => [name, undefined])) as SubjectNamed
