import pg from 'pg'

/**
 * Brings the program US-MC to so many learners: cohorts of 100, every stage, histories, awards, certifications with exams and
 * CEUs; every tenth has evidence and, before the apprenticeship, is a published candidate. Each call adds what is missing.
 * By the database's owner: no viewer makes temporary tables.
 */
export async function growTo(ownerUrl: string, learners: number) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0')
    await client.query(`create temp table span on commit drop as
      select (select count(*)::int from learner where external_id like 'grown-%') as had, ${learners}::int as wanted`)
    for (const statement of STATEMENTS) await client.query(statement)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const STATEMENTS = [
  `insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
    select p.id, 'grown-' || n, 'Grown ' || n, '2026-01-12', '2026-12-28', 100
    from program p, span, generate_series(had / 100, wanted / 100) n where p.code = 'US-MC' on conflict do nothing`,
  `insert into learner (external_id, first_name, last_name, email, state, work_settings)
    select 'grown-' || n, 'Given' || n, 'Family' || n, 'grown-' || n || '@example.org', 'OH', '{HOSPITAL_SYSTEM}'
    from span, generate_series(had, wanted - 1) n`,
  `insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
    select l.id, c.id, c.program_id, '2026-01-02',
      (array['TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY', 'APPRENTICESHIP', 'COMPLETED', 'WITHDRAWN'])[1 + n % 7],
      date '2026-02-01' + n % 200
    from span, generate_series(had, wanted - 1) n
      join learner l on l.external_id = 'grown-' || n join cohort c on c.code = 'grown-' || n / 100`,
  `insert into stage_change (enrollment_id, from_stage, to_stage, effective_on, source)
    select e.id, step.from_stage, step.to_stage, step.on_day, 'IMPORT'
    from span, generate_series(had, wanted - 1) n join learner l on l.external_id = 'grown-' || n
      join enrollment e on e.learner_id = l.id,
      lateral (values (null, 'TRAINING', date '2026-01-12'), ('TRAINING', nullif(e.stage, 'TRAINING'), e.stage_since))
        step (from_stage, to_stage, on_day)
    where step.to_stage is not null`,
  `insert into funding_award (enrollment_id, source)
    select e.id, 'WIOA' from span, generate_series(had, wanted - 1) n join learner l on l.external_id = 'grown-' || n
      join enrollment e on e.learner_id = l.id`,
  `insert into credential (learner_id, kind)
    select l.id, 'CPC_A' from span, generate_series(had, wanted - 1, 3) n join learner l on l.external_id = 'grown-' || n`,
  `insert into evidence_file (learner_id, name, content_type, bytes, sha256)
    select l.id, 'scan.pdf', 'application/pdf', 1, 'grown' from span, generate_series(had, wanted - 1, 10) n
      join learner l on l.external_id = 'grown-' || n`,
  `insert into exam_attempt (learner_id, kind, taken_on, outcome)
    select l.id, 'CPC', '2026-03-01', 'PASSED' from span, generate_series(had, wanted - 1, 3) n
      join learner l on l.external_id = 'grown-' || n`,
  `insert into ceu_entry (learner_id, earned_on, hundredths, bodies, sponsor, title)
    select l.id, '2026-04-01', 150, '{AAPC}', 'AAPC', 'Given' from span, generate_series(had, wanted - 1, 3) n
      join learner l on l.external_id = 'grown-' || n`,
  `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by)
    select e.id, k.id, 2 + n % 3, '2026-03-02', 'Maria Delgado' from span, generate_series(had, wanted - 1) n
      join learner l on l.external_id = 'grown-' || n join enrollment e on e.learner_id = l.id
      join competency k on k.program_version_id = e.program_version_id and k.position <= 3`,
  `insert into candidate_profile (enrollment_id, summary, screened_on)
    select e.id, 'Codes with care.', '2026-02-01' from span, generate_series(had, wanted - 1, 10) n
      join learner l on l.external_id = 'grown-' || n join enrollment e on e.learner_id = l.id
    where e.stage in ('TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY')`,
  `insert into consent_entry (profile_id, kind, method, on_day)
    select p.id, 'GIVEN', 'EMAIL', '2026-02-01' from candidate_profile p join enrollment e on e.id = p.enrollment_id
    where e.candidate_id is null`,
  `insert into review (enrollment_id, status, planned_on, held_on)
    select e.id, case when n % 2 = 0 then 'PLANNED' else 'HELD' end, date '2026-11-01' + n % 40,
      case when n % 2 = 1 then date '2026-11-01' + n % 20 end
    from span, generate_series(had, wanted - 1, 3) n
      join learner l on l.external_id = 'grown-' || n join enrollment e on e.learner_id = l.id`,
  `insert into review_signature (review_id, party, name)
    select r.id, party, 'Given' from review r, unnest(array['APPRENTICE', 'TUTOR', 'SUPERVISOR']) party
    on conflict do nothing`,
  // the candidate first, then the link to it, then the details that follow the learner
  `create temp table published on commit drop as
    select e.id as enrollment_id, uuid7() as candidate_id, e.program_id, e.stage
    from candidate_profile p join enrollment e on e.id = p.enrollment_id where e.candidate_id is null`,
  `insert into candidate (id, program_id, display_name, stage, summary, soft_skills, credentials, work_settings, open_to_remote, language)
    select candidate_id, program_id, '', stage, '', '{}', '{}', '{}', false, 'en' from published`,
  `update enrollment e set candidate_id = p.candidate_id from published p where e.id = p.enrollment_id`,
]
