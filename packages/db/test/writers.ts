import { afterAll, beforeAll } from 'vitest'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { asViewer } from './as-viewer.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

/** The database of the file that asked for one, and who and what is in it. */
export let database: Database
export let facts: Facts

/** Maria of Lakeside supervises an apprentice there; Olga is her colleague, Ben works for Valley Imaging. */
interface Facts {
  lakeside: string
  valley: string
  maria: string
  olga: string
  ben: string
  /** An apprentice of Lakeside's, and one of Valley's. */
  ourEnrollment: string
  ourLearner: string
  ourPlacement: string
  theirEnrollment: string
  theirLearner: string
  theirPlacement: string
  /** Waits for Maria; Olga wrote it. */
  waiting: string
  /** Waits for Maria, who wrote it. */
  ownWaiting: string
  /** Rejected hours of Valley's. */
  theirRejected: string
  /** A competency of the apprentice's version, and of another. */
  competency: string
  otherCompetency: string
  /** A review of Lakeside's apprentice that waits for Maria's signature, and one that waits for the apprentice's. */
  review: string
  early: string
}

/** Gives a file of tests the database and the facts, once for all of them. */
export function useWriters() {
  beforeAll(async () => {
    database = await openDatabase()
    await ensurePrograms(database.staff)
    await database.owner.query(GIVEN)
    const [row] = await rowsOf<Facts>(database.owner, FACTS)
    facts = row!
  })
  afterAll(() => database.close())
}

const GIVEN = `
  insert into employer (name) values ('Lakeside Health'), ('Valley Imaging');
  insert into "user" (name, email, role, employer_id, updated_at)
    select n, n || '@demo.example', 'EMPLOYER', e.id, now()
    from (values ('Maria Delgado', 'Lakeside Health'), ('Olga Petrov', 'Lakeside Health'), ('Ben Ashworth', 'Valley Imaging')) x (n, employer)
      join employer e on e.name = x.employer;
  insert into "user" (name, email, role, updated_at) values ('Sam Okafor', 'sam@demo.example', 'STAFF_ADMIN', now());
  with version as (insert into program_version (program_id, number, status, title, type, effective_from, particulars, policies)
      select id, 98, 'DRAFT', 'x', 'HYBRID', '2030-01-01', '{}', '{}' from program where code = 'US-MC' returning id),
    part as (insert into job_function (program_version_id, position, code, source_text, display_text)
      select id, 1, 'JF1', '', 'x' from version returning id, program_version_id)
    insert into competency (program_version_id, job_function_id, position, letter, code, source_text, display_text, core)
      select program_version_id, id, 1, 'A', 'JF1.A', '', 'x', true from part;
  insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
    select id, 'FALL', 'Fall', '2026-01-05', '2030-01-01', 9 from program where code = 'US-MC';
  insert into learner (first_name, last_name, email)
    select n, 'Khan', n || '@example.org' from unnest(array['Noor', 'Amara', 'Zoe', 'Lin']) n;
  insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
    select l.id, c.id, c.program_id, '2026-01-05', case when first_name in ('Noor', 'Amara') then 'APPRENTICESHIP' else 'TRAINING' end, '2026-02-02'
    from learner l, cohort c;
  insert into stage_change (enrollment_id, to_stage, effective_on) select id, stage, stage_since from enrollment;
  insert into credential (learner_id, kind) select id, 'CPC_A' from learner;
  -- Zoe is published
  with profile as (insert into candidate_profile (enrollment_id, screened_on) select e.id, '2026-11-01' from enrollment e
      join learner l on l.id = e.learner_id where l.first_name = 'Zoe' returning id)
    insert into consent_entry (profile_id, kind, on_day) select id, 'GIVEN', '2026-11-01' from profile;
  insert into candidate (program_id, display_name, stage, summary, open_to_remote, language)
    select id, 'Zoe', 'TRAINING', '', true, 'en' from program where code = 'US-MC';
  update enrollment e set candidate_id = c.id from candidate c, candidate_profile p where p.enrollment_id = e.id;
  -- Noor works for Lakeside, Amara for Valley, under a supervisor each, with hours that wait, reviews to sign, and rejected ones
  insert into placement (employer_id, enrollment_id, started_on, supervisor_id)
    select u.employer_id, e.id, '2026-02-02', u.id
    from (values ('Maria Delgado', 'Noor'), ('Ben Ashworth', 'Amara')) x (person, learner)
      join "user" u on u.name = x.person join learner l on l.first_name = x.learner join enrollment e on e.learner_id = l.id;
  create temp table given as select id, employer_id, enrollment_id, learner_id from placement;
  insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, note, written_by_id)
    select g.enrollment_id, g.learner_id, 'OJT', '2026-11-22', 1, g.id, g.employer_id, 'PERSON', u.name, u.id
    from given g join "user" u on u.employer_id = g.employer_id;
  insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, note, status, decided_at, decision_reason)
    select enrollment_id, learner_id, 'OJT', '2026-11-21', 1, id, employer_id, 'PERSON', 'rejected', 'REJECTED', now(), 'too long' from given;
  insert into review (enrollment_id, planned_on, status, held_on, goals)
    select enrollment_id, '2026-11-20', 'HELD', '2026-11-20', x from given, unnest(array['due', 'early']) x;
  insert into review_signature (review_id, party, name, person_id, signed_at, signed_name)
    select r.id, party, 'x', case party when 'SUPERVISOR' then u.id end,
      case when party <> 'SUPERVISOR' and (r.goals = 'due' or party = 'TUTOR') then now() end,
      case when party <> 'SUPERVISOR' and (r.goals = 'due' or party = 'TUTOR') then 'x' end
    from review r join given g using (enrollment_id), "user" u, unnest(array['APPRENTICE', 'TUTOR', 'SUPERVISOR']) party
    where r.goals in ('due', 'early') and u.name = 'Maria Delgado';
  with signed as (insert into review (enrollment_id, planned_on, status, held_on) select enrollment_id, '2026-10-01', 'SIGNED', '2026-10-01' from given limit 1 returning id)
    insert into review_signature (review_id, party, name, signed_at, signed_name) select id, 'APPRENTICE', 'x', now(), 'x' from signed;
  insert into review_link (signature_id, review_id, token_hash)
    select s.id, s.review_id, 'hash' from review_signature s join review r on r.id = s.review_id join given g using (enrollment_id)
    where r.goals = 'early' and s.party = 'APPRENTICE' limit 1;`

const FACTS = `
  select l.id as lakeside, v.id as valley,
    (select id from "user" where name = 'Maria Delgado') as maria, (select id from "user" where name = 'Olga Petrov') as olga,
    (select id from "user" where name = 'Ben Ashworth') as ben,
    o.enrollment_id as "ourEnrollment", o.learner_id as "ourLearner", o.id as "ourPlacement",
    t.enrollment_id as "theirEnrollment", t.learner_id as "theirLearner", t.id as "theirPlacement",
    (select id from hours_entry where note = 'Olga Petrov') as waiting,
    (select id from hours_entry where note = 'Maria Delgado') as "ownWaiting",
    (select id from hours_entry where note = 'rejected' and employer_id = v.id) as "theirRejected",
    (select c.id from competency c join enrollment e using (program_version_id) where e.id = o.enrollment_id order by c.code limit 1) as competency,
    (select c.id from competency c join enrollment e on e.program_version_id <> c.program_version_id where e.id = o.enrollment_id limit 1) as "otherCompetency",
    (select id from review where goals = 'due' and enrollment_id = o.enrollment_id) as review,
    (select r.review_id from review_link r where token_hash = 'hash') as early
  from employer l, employer v, given o, given t
  where l.name = 'Lakeside Health' and v.name = 'Valley Imaging' and o.employer_id = l.id and t.employer_id = v.id`

/** Runs a statement in a transaction that is taken back: the rows it touched, or the code with which it was refused. */
export const by = async (person: 'maria' | 'olga' | 'ben', sql: string, ...values: unknown[]) => {
  const employerId = person === 'ben' ? facts.valley : facts.lakeside
  return asViewer(
    database,
    'employer',
    { employerId, personId: facts[person] },
    async (client) => (await client.query(sql, values)).rowCount,
  )
}
export const REFUSED = ['42501', '23514']

export const HOURS = `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source,
  written_by_id, competency_id, resubmits_id, written_at)
  values ($1, $2, 'OJT', $3, 1, $4, $5, 'PERSON', $6, $7, $8, coalesce($9, clock_now()))`
export const hours = (given: Record<string, unknown> = {}) => {
  const row = {
    ...{
      enrollment: facts.ourEnrollment,
      learner: facts.ourLearner,
      onDay: '2026-11-23',
      placement: facts.ourPlacement,
    },
    ...{
      employer: facts.lakeside,
      writer: facts.maria,
      competency: facts.competency,
      resubmits: null,
      at: null,
    },
    ...given,
  }
  return by('maria', HOURS, ...Object.values(row))
}
export const DECIDE = `update hours_entry set status = $2, decided_at = coalesce($3, clock_now()), decided_by_id = $4, decision_reason = $5 where id = $1`
export const JUDGE = `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by, recorded_by_id, recorded_at)
  values ($1, $2, $3, $4, 'Maria Delgado', $5, coalesce($6, clock_now()))`
export const SIGN = `update review_signature set signed_at = coalesce($2, clock_now()), signed_name = $3 where review_id = $1 and party = $4`
