import type { ViewerRole } from '../src/roles.ts'

/** Columns that may be written, of an act: every one, or these; deleting is of whole rows. */
interface Writes {
  insert?: string
  update?: string
  delete?: '*'
}

/** What an event says; the rest is the database's to say. */
const EVENT = 'act actor_id data effective_on subject_id subject_type touches version'

/**
 * What each role may write of each table; what is not here is refused. Policies narrow it further, to rows and values:
 * `update` of hours_day.minutes and review.version, for instance, is the right to lock, and every change is refused.
 */
export const WRITES: Record<string, Partial<Record<ViewerRole | 'guard', Writes>>> = {
  account: { auth: { insert: '*', update: '*', delete: '*' } },
  attendance: { staff: { insert: '*', update: '*', delete: '*' } },
  audit_entry: {
    staff: { insert: '*' },
    employer: { insert: '*' },
    auth: { insert: '*' },
    link: { insert: '*' },
  },
  candidate: { staff: { insert: '*', update: '*', delete: '*' } },
  candidate_profile: { staff: { insert: '*', update: '*' } },
  ceu_entry: { staff: { insert: '*' } },
  check_record: { staff: { insert: '*', update: 'revoked_at revoked_by_id revoked_reason' } },
  class_meeting: { staff: { insert: '*', update: '*', delete: '*' } },
  cohort: { staff: { insert: '*', update: '*' } },
  competency: { staff: { insert: '*', update: '*', delete: '*' } },
  consent_entry: { staff: { insert: '*' } },
  course: { staff: { insert: '*', update: '*', delete: '*' } },
  course_section: { staff: { insert: '*', update: '*', delete: '*' } },
  credential: { staff: { insert: '*', update: '*', delete: '*' } },
  delegation: {
    staff: { insert: '*', update: 'revoked_at' },
    employer: { insert: '*', update: 'revoked_at' },
    auth: { update: 'revoked_at' },
  },
  done_act: {
    staff: { insert: 'fingerprint key' },
    employer: { insert: 'fingerprint key' },
    auth: { insert: '*', update: 'answer', delete: '*' },
    link: { insert: 'fingerprint key' },
  },
  employer: { staff: { insert: '*', update: '*' } },
  enrollment: {
    staff: {
      insert: '*',
      update:
        'candidate_id enrolled_on internship_site internship_started_on practicode_cases practicode_score practicode_started_on review_due_on stage stage_since version',
    },
  },
  event: {
    staff: { insert: EVENT },
    employer: { insert: EVENT },
    auth: { insert: EVENT },
    link: { insert: EVENT },
    worker: { update: 'position' },
  },
  evidence_file: {
    staff: {
      insert: '*',
      update:
        'ceu_entry_id check_record_id credential_id details_units exam_attempt_id hours_entry_id internship_id prior_learning_id removed_at removed_by_id removed_reason review_id sign_off_id',
    },
    employer: {
      insert:
        'bytes content_type details_units employer_id id learner_id name sha256 uploaded_at uploaded_by_id',
      update: 'hours_entry_id removed_at removed_by_id removed_reason review_id sign_off_id',
    },
  },
  exam_attempt: { staff: { insert: '*', delete: '*' } },
  funding_award: { staff: { insert: '*', update: '*', delete: '*' } },
  hours_day: {
    staff: { update: 'minutes' },
    employer: { update: 'minutes' },
    guard: { insert: '*', update: '*' },
  },
  hours_entry: {
    staff: { insert: '*', update: 'decided_at decided_by_id decision_reason status' },
    employer: { insert: '*', update: 'decided_at decided_by_id decision_reason status' },
  },
  hours_week: { guard: { insert: '*', update: '*' } },
  internship: { staff: { insert: '*', update: '*', delete: '*' } },
  invitation: { auth: { insert: '*', update: '*' } },
  job_function: { staff: { insert: '*', update: '*', delete: '*' } },
  learner: { staff: { insert: '*', update: '*' } },
  learning_objective: { staff: { insert: '*', update: '*', delete: '*' } },
  password_reset: { auth: { insert: '*', update: '*' } },
  placement: {
    staff: { insert: '*', update: '*' },
    employer: { update: 'supervisor_id worksite_id' },
    auth: { update: 'supervisor_id' },
  },
  practicode_reading: { staff: { insert: '*' } },
  prior_learning: { staff: { insert: '*', update: '*', delete: '*' } },
  program: { staff: { insert: '*', update: '*' } },
  program_version: { staff: { insert: '*', update: '*', delete: '*' } },
  rate_limit: { auth: { insert: '*', update: '*', delete: '*' } },
  requirement: { staff: { insert: '*', update: '*', delete: '*' } },
  review: {
    staff: { insert: '*', update: '*' },
    employer: { update: 'version' },
    link: { update: 'version' },
    guard: { update: 'status version' },
  },
  review_link: { staff: { insert: '*', delete: '*' } },
  review_signature: {
    staff: { insert: '*', update: '*', delete: '*' },
    employer: { update: 'comment signed_at signed_name' },
    link: { update: 'comment signed_at signed_name' },
  },
  roster_import: { staff: { insert: '*', update: '*', delete: '*' } },
  roster_import_part: { staff: { insert: '*', delete: '*' } },
  roster_import_row: { staff: { insert: '*', update: '*', delete: '*' } },
  session: { auth: { insert: '*', update: '*', delete: '*' } },
  shortlist_entry: { employer: { insert: '*', update: 'note', delete: '*' } },
  sign_off: {
    staff: { insert: '*', update: 'revoked_at revoked_by_id revoked_reason' },
    employer: { insert: '*', update: 'revoked_at revoked_by_id revoked_reason' },
  },
  stage_change: { staff: { insert: '*', update: 'undone_at undone_by_id undone_reason' } },
  stage_flow: { staff: { insert: '*', update: '*' } },
  stage_tenure: { staff: { insert: '*', update: '*' } },
  user: { auth: { insert: '*', update: '*' } },
  verification: { auth: { insert: '*', update: '*', delete: '*' } },
  worksite: { staff: { insert: '*', update: '*', delete: '*' } },
}
