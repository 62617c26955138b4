import type { Statement } from '../imported-kind.ts'
import { seenLearners } from './seen-learners.ts'

/** The rows that write something. What is to be written was worked out in roster-plan. */
const PLANNED = `r.import_id = $1::uuid and r.outcome in ('CREATE', 'CHANGE')`
/** Of them those of learners there are: only they can update anything. */
const OF_KNOWN = `r.import_id = $1::uuid and r.outcome = 'CHANGE'`

/** Holds the learners and enrollments that the import changes, so that they stay as they were compared. */
export const LOCK_LEARNERS = `
  with learners as (select 1 from learner where id in (select (r.row ->> 'learnerId')::uuid from roster_import_row r
      where ${OF_KNOWN}) order by id for update),
    enrollments as (select 1 from enrollment where id in (select (r.row ->> 'enrollmentId')::uuid
      from roster_import_row r where ${OF_KNOWN}) order by id for update)
  select (select count(*) from learners)::int as learners, (select count(*) from enrollments)::int as enrollments`

/** A row of the import about which something else is known than at its preview. */
export const LEARNERS_CHANGED = `
  select s.line from (${seenLearners(`(select r.line, r.row ->> 'externalId' as external_id, r.row ->> 'email' as email,
    (r.row ->> 'cohortId')::uuid as cohort_id from roster_import_row r where ${PLANNED})`)}) s
  join roster_import_row r on r.import_id = $1::uuid and r.line = s.line
  where s.fingerprint <> r.row ->> 'fingerprint' limit 1`

const LEARNER = `id uuid, external_id text, first_name text, last_name text, email text, phone text, date_of_birth date,
  state text, language text, open_to_remote boolean, work_settings text[]`
const ENROLLMENT = `id uuid, learner_id uuid, cohort_id uuid, program_id uuid, enrolled_on date, stage text,
  stage_since date, practicode_cases int, practicode_score int, internship_site text, internship_started_on date`

/** The statements that write a roster, in their order: seats are given back before they are taken. */
export const APPLY_ROSTER: Statement[] = [
  {
    text: `update learner l set first_name = x.first_name, last_name = x.last_name, email = x.email, phone = x.phone,
      date_of_birth = x.date_of_birth, state = x.state, language = x.language, open_to_remote = x.open_to_remote,
      work_settings = x.work_settings, version = l.version + 1
    from ${planned('learner', LEARNER, OF_KNOWN)} and x.write = 'UPDATE' and l.id = x.id`,
  },
  {
    text: `update enrollment e set enrolled_on = x.enrolled_on, stage = x.stage, stage_since = x.stage_since,
      practicode_cases = x.practicode_cases, practicode_score = x.practicode_score,
      internship_site = x.internship_site, internship_started_on = x.internship_started_on, version = e.version + 1
    from ${planned('enrollment', ENROLLMENT, OF_KNOWN)} and x.write = 'UPDATE' and e.id = x.id`,
  },
  {
    text: `insert into learner (${names(LEARNER)})
    select ${values(LEARNER)} from ${planned('learner', LEARNER)} and x.write = 'INSERT' order by r.line`,
  },
  {
    text: `insert into enrollment (${names(ENROLLMENT)})
    select ${values(ENROLLMENT)} from ${planned('enrollment', ENROLLMENT)} and x.write = 'INSERT' order by r.line`,
  },
  {
    says: ['actorId'],
    text: `update stage_change s set undone_at = clock_now(), undone_by_id = $2::uuid, undone_reason = 'Roster import',
      undone_import_id = $1::uuid
    from roster_import_row r where ${OF_KNOWN} and s.id = (r.row ->> 'undo')::uuid and s.undone_at is null`,
  },
  {
    says: ['actorId'],
    text: `insert into stage_change (enrollment_id, from_stage, to_stage, effective_on, reason, source, recorded_by_id, import_id)
    select (r.row ->> 'enrollmentId')::uuid, x.from_stage, x.to_stage, x.effective_on, x.reason, 'IMPORT', $2::uuid, $1::uuid
    from roster_import_row r, rows from (jsonb_to_recordset(r.row -> 'moves')
        as (from_stage text, to_stage text, effective_on date, reason text)) with ordinality
        as x (from_stage, to_stage, effective_on, reason, step)
    where ${PLANNED} order by r.line, x.step`,
  },
  // the ledger and the internships behind what the enrollment shows
  {
    says: ['actorId', 'today'],
    text: `insert into practicode_reading
      (enrollment_id, read_on, cases_done, score_percent, correction_reason, source, recorded_by_id, import_id)
    select (r.row ->> 'enrollmentId')::uuid, $3::date, x.cases_done, x.score_percent, x.correction_reason, 'IMPORT', $2::uuid,
      $1::uuid
    from ${planned('reading', 'cases_done int, score_percent int, correction_reason text')} and x.cases_done is not null
    order by r.line`,
  },
  {
    text: `insert into internship (id, enrollment_id, site, starts_on)
    select x.id, (r.row ->> 'enrollmentId')::uuid, x.site, x.starts_on
    from ${planned('internship', 'id uuid, site text, starts_on date')} and x.write = 'INSERT' order by r.line`,
  },
  {
    text: `update internship i set site = x.site, starts_on = x.starts_on, version = i.version + 1
    from ${planned('internship', 'id uuid, site text, starts_on date', OF_KNOWN)} and x.write = 'UPDATE' and i.id = x.id`,
  },
  {
    text: `insert into funding_award (id, enrollment_id, source, reference)
    select x.id, (r.row ->> 'enrollmentId')::uuid, x.source, x.reference
    from ${planned('award', 'id uuid, source text, reference text')} and x.write = 'INSERT' order by r.line`,
  },
  {
    text: `update funding_award f set source = x.source, reference = x.reference
    from ${planned('award', 'id uuid, source text, reference text', OF_KNOWN)} and x.write = 'UPDATE' and f.id = x.id`,
  },
  {
    text: `insert into credential (learner_id, kind, awarded_on)
    select (r.row ->> 'learnerId')::uuid, x.kind, x.awarded_on
    from ${planned('credential', 'kind text, awarded_on date')} and x.kind is not null order by r.line
    on conflict (learner_id, kind) do update set awarded_on = excluded.awarded_on, version = credential.version + 1
      where credential.awarded_on is distinct from excluded.awarded_on`,
  },
  // one employment ends before the next begins
  {
    text: `update placement p set ended_on = x.ended_on, end_reason = x.end_reason
    from roster_import_row r, jsonb_to_recordset(r.row -> 'endings') as x (id uuid, ended_on date, end_reason text)
    where ${OF_KNOWN} and p.id = x.id`,
  },
  {
    text: `insert into placement (id, employer_id, enrollment_id, started_on, hourly_wage_minor, ended_on, end_reason)
    select x.id, x.employer_id, (r.row ->> 'enrollmentId')::uuid, x.started_on, x.hourly_wage_minor, x.ended_on, x.end_reason
    from ${planned('placement', PLACEMENT())} and x.write = 'INSERT' order by r.line`,
  },
  {
    text: `update placement p set started_on = x.started_on, hourly_wage_minor = x.hourly_wage_minor, wage_since = null
    from ${planned('placement', PLACEMENT(), OF_KNOWN)} and x.write = 'UPDATE' and p.id = x.id`,
  },
]

function PLACEMENT() {
  return 'id uuid, employer_id uuid, started_on date, hourly_wage_minor int, ended_on date, end_reason text'
}

function planned(part: string, columns: string, rows = PLANNED): string {
  return `roster_import_row r, jsonb_to_record(nullif(r.row -> '${part}', 'null')) as x (write text, ${columns}) where ${rows}`
}

function names(columns: string): string {
  return columns.replace(/\s+(uuid|text\[\]|text|date|int|boolean)\b(\[\])?/g, '')
}

function values(columns: string): string {
  return names(columns)
    .split(',')
    .map((name) => `x.${name.trim()}`)
    .join(', ')
}
