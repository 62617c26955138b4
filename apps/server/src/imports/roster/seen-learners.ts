import type { Path } from '@journeyline/domain/enrollments/stages'
import type { AlongsideReason } from '@journeyline/domain/placements/codes'
import { PATH_OF_VERSION } from '../../stages/path-of-version.ts'

/** What the program knows about one row of a roster. Days are YYYY-MM-DD. */
export interface Seen {
  learner: SeenLearner | null
  /** Another learner who has the row's e-mail address. */
  emailOwner: { name: string; externalId: string | null } | null
  /** The learner's enrollment in the row's cohort. */
  enrollment: SeenEnrollment | null
  /** Name of another cohort in which the learner is active. */
  otherCohort: string | null
  /** The last two stage changes that count, the latest first. */
  moves: SeenMove[]
  awards: { id: string; source: string; reference: string | null }[]
  credentials: { kind: string; awardedOn: string | null }[]
  /** The latest first. */
  placements: SeenPlacement[]
  /** The last two, the latest first. */
  internships: SeenInternship[]
}

export interface SeenLearner {
  id: string
  externalId: string
  firstName: string
  lastName: string
  email: string
  phone: string | null
  dateOfBirth: string | null
  state: string | null
  language: string
  openToRemote: boolean
  workSettings: string[]
}

export interface SeenEnrollment {
  id: string
  enrolledOn: string
  stage: string
  stageSince: string
  /** The stages that its version leads through. */
  path: Path
  practicodeCases: number | null
  practicodeScore: number | null
  internshipSite: string | null
  internshipStartedOn: string | null
}

export interface SeenMove {
  id: string
  fromStage: string | null
  toStage: string
  effectiveOn: string
  reason: string | null
}

export interface SeenPlacement {
  id: string
  employerId: string
  employer: string
  startedOn: string
  endedOn: string | null
  alongsideReason: AlongsideReason | null
  hourlyWageMinor: number | null
}

export interface SeenInternship {
  id: string
  site: string
  startsOn: string
  endsOn: string | null
  endedOn: string | null
  minutes: number
  codingMinutes: number
}

/**
 * What is known about each row of `asked (line, external_id, email, cohort_id)`, and a fingerprint of it. A preview
 * asks it batch by batch; the import asks again and refuses to write where the fingerprint differs.
 */
export const seenLearners = (asked: string) => `
  select a.line, seen.seen, md5(seen.seen::text) as fingerprint
  from ${asked} a
  left join learner l on l.external_id = a.external_id
  left join enrollment e on e.learner_id = l.id and e.cohort_id = a.cohort_id
  cross join lateral (select jsonb_build_object(
    'cohort', (select jsonb_build_array(c.starts_on, c.expected_ends_on) from cohort c where c.id = a.cohort_id),
    'learner', case when l.id is not null then jsonb_build_object(
      'id', l.id, 'version', l.version, 'externalId', l.external_id, 'firstName', l.first_name,
      'lastName', l.last_name, 'email', l.email, 'phone', l.phone, 'dateOfBirth', l.date_of_birth, 'state', l.state,
      'language', l.language, 'openToRemote', l.open_to_remote, 'workSettings', l.work_settings) end,
    'emailOwner', (select jsonb_build_object('name', o.first_name || ' ' || o.last_name, 'externalId', o.external_id)
      from learner o where lower(o.email) = lower(a.email) and o.id is distinct from l.id),
    'enrollment', case when e.id is not null then jsonb_build_object(
      'id', e.id, 'version', e.version, 'enrolledOn', e.enrolled_on, 'stage', e.stage, 'stageSince', e.stage_since,
      'path', (select ${PATH_OF_VERSION} from program_version v where v.id = e.program_version_id),
      'practicodeCases', e.practicode_cases, 'practicodeScore', e.practicode_score,
      'internshipSite', e.internship_site, 'internshipStartedOn', e.internship_started_on) end,
    'otherCohort', (select c.name from enrollment x join cohort c on c.id = x.cohort_id
      where x.learner_id = l.id and x.cohort_id <> a.cohort_id and x.stage not in ('COMPLETED', 'WITHDRAWN')),
    'moves', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'fromStage', s.from_stage, 'toStage', s.to_stage,
        'effectiveOn', s.effective_on, 'reason', s.reason) order by s.effective_on desc, s.sequence desc)
      from (select * from stage_change where enrollment_id = e.id and undone_at is null
        order by effective_on desc, sequence desc limit 2) s), '[]'),
    'awards', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'source', f.source, 'reference', f.reference)
      order by f.id) from funding_award f where f.enrollment_id = e.id), '[]'),
    'credentials', coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'awardedOn', k.awarded_on)
      order by k.kind) from credential k where k.learner_id = l.id), '[]'),
    'placements', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'employerId', p.employer_id,
        'employer', m.name, 'startedOn', p.started_on, 'endedOn', p.ended_on, 'alongsideReason', p.alongside_reason,
        'hourlyWageMinor', p.hourly_wage_minor)
      order by p.started_on desc, p.id) from placement p join employer m on m.id = p.employer_id
      where p.enrollment_id = e.id), '[]'),
    'internships', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'site', i.site, 'startsOn', i.starts_on,
        'endsOn', i.ends_on, 'endedOn', i.ended_on, 'minutes', i.minutes, 'codingMinutes', i.coding_minutes)
        order by i.starts_on desc, i.id desc)
      from (select * from internship where enrollment_id = e.id order by starts_on desc, id desc limit 2) i), '[]')) as seen) seen`
