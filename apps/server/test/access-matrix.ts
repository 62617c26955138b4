/** Who the matrix asks as. */
export const ASKERS = ['nobody', 'employer', 'staff', 'staffAdmin'] as const
export type Asker = (typeof ASKERS)[number]

/** Which rows of a type somebody may see: every row, those of the own employer, or none at all. */
type Sees = 'EVERY' | 'OWN' | 'NONE'

/**
 * What every kind of viewer sees of every node type. The tests are generated from this table and from the schema
 * itself; a node type that is missing here fails them.
 */
export const NODE_ACCESS: Record<string, Record<Exclude<Asker, 'nobody'>, Sees>> = {
  Attendance: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Candidate: { employer: 'EVERY', staff: 'EVERY', staffAdmin: 'EVERY' },
  CandidateProfile: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  CeuEntry: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  CheckRecord: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  ClassMeeting: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Cohort: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  ConsentEntry: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  CourseSection: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Credential: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Delegation: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Employer: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Enrollment: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  EvidenceFile: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  ExamAttempt: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  FundingAward: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  HoursEntry: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Internship: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Invitation: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Learner: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Person: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Placement: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  PracticodeReading: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Competency: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Course: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  JobFunction: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  LearningObjective: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  ProgramVersion: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Requirement: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  Program: { employer: 'EVERY', staff: 'EVERY', staffAdmin: 'EVERY' },
  Review: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  ReviewSignature: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  PriorLearning: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  RosterImport: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  ShortlistEntry: { employer: 'OWN', staff: 'NONE', staffAdmin: 'NONE' },
  SignOff: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
  StageChange: { employer: 'NONE', staff: 'EVERY', staffAdmin: 'EVERY' },
  Worksite: { employer: 'OWN', staff: 'EVERY', staffAdmin: 'EVERY' },
}

/** Who may ask for each field of Query; the rest are told to sign in or that it is not theirs. */
export const QUERY_ACCESS: Record<string, readonly Asker[]> = {
  board: ['staff', 'staffAdmin'],
  candidates: ['employer', 'staff', 'staffAdmin'],
  cohort: ['staff', 'staffAdmin'],
  cohorts: ['staff', 'staffAdmin'],
  compareProgramVersions: ['staff', 'staffAdmin'],
  employers: ['staff', 'staffAdmin'],
  fundingShare: ['staff', 'staffAdmin'],
  hoursToDecide: ['employer', 'staff', 'staffAdmin'],
  invitationByToken: ASKERS,
  invitations: ['staffAdmin'],
  learners: ['staff', 'staffAdmin'],
  node: ['employer', 'staff', 'staffAdmin'],
  nodes: ['employer', 'staff', 'staffAdmin'],
  passwordResetByToken: ASKERS,
  people: ['staffAdmin'],
  pipelineSnapshot: ['employer', 'staff', 'staffAdmin'],
  pipelineTrend: ['staff', 'staffAdmin'],
  programs: ['employer', 'staff', 'staffAdmin'],
  reviewByToken: ASKERS,
  reviews: ['staff', 'staffAdmin'],
  rosterImports: ['staff', 'staffAdmin'],
  shortlist: ['employer'],
  viewer: ASKERS,
}
