-- A program of many learners, by set-based statements. The setting bench.learners says how many. Counters, search text
-- and published candidates are kept by the product's own triggers.
create function pick(words text[], i bigint) returns text language sql immutable
  return words[1 + (i % cardinality(words))::int];
-- An even-looking number from 0 to 9999 that is the same every time.
create function dice(salt text, i bigint) returns int language sql immutable
  return (hashtextextended(salt || i, 0) & 1048575)::int * 10000::bigint / 1048576;

insert into employer (name) select 'Employer ' || i from generate_series(1, 20) i;

insert into "user" (name, email, role, employer_id, updated_at)
  select 'Staff ' || i, 'staff' || i || '@bench.example', 'STAFF', null::uuid, now() from generate_series(1, 12) i
  union all select 'Employer person', 'employer@bench.example', 'EMPLOYER', (select id from employer where name = 'Employer 1'), now();

insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
  select p.id, 'C' || i, 'Cohort ' || i, current_date - 700 + (i * 37 % 690)::int, current_date - 700 + (i * 37 % 690)::int + 350, 80
  from program p, generate_series(1, current_setting('bench.learners')::bigint / 60 + 1) i where p.code = 'US-MC';

insert into learner (external_id, first_name, last_name, email, phone, date_of_birth, state, open_to_remote, work_settings)
  select 'L' || i, pick(array['Noor', 'Ana', 'Sam', 'Maria', 'Jamal', 'Lena', 'Tomás', 'Ivy', 'Omar', 'Grace', 'Kofi', 'Mei'], dice('first', i)),
    pick(array['Khan', 'Delgado', 'Okafor', 'Smith', 'Nguyen', 'García', 'Lee', 'Brown', 'Patel', 'Jones', 'Weiß', 'Rossi', 'Novak'], dice('last', i)),
    'learner' || i || '@bench.example', '+1614555' || lpad((i % 10000)::text, 4, '0'), date '1985-01-01' + dice('born', i),
    pick(array['OH', 'TX', 'CA', 'NY', 'FL', 'WA', 'IL'], dice('state', i)), dice('remote', i) < 6000, '{}'
  from generate_series(1, current_setting('bench.learners')::bigint) i;

-- Where everyone stands: as many steps as the stage is far, 8 weeks or so each, the last one some weeks ago.
create table bench_standing as
  select i, l.id as learner_id, c.id as cohort_id, c.program_id, s.stage, s.steps, current_date - 3 - dice('since', i) % 120 as since_on
  from generate_series(1, current_setting('bench.learners')::bigint) i
    join learner l on l.external_id = 'L' || i
    join cohort c on c.code = 'C' || (i / 60 + 1) and c.program_id = (select id from program where code = 'US-MC'),
    lateral (select case when d < 1400 then 'TRAINING' when d < 2800 then 'PRACTICODE' when d < 4200 then 'INTERNSHIP'
        when d < 5200 then 'READY' when d < 7400 then 'APPRENTICESHIP' when d < 9400 then 'COMPLETED' else 'WITHDRAWN' end as stage,
      case when d < 1400 then 1 when d < 2800 then 2 when d < 4200 then 3 when d < 5200 then 4 when d < 7400 then 5
        when d < 9400 then 6 else 3 end as steps
      from dice('stage', i) d) s;

insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since, practicode_cases, practicode_score, internship_site)
  select learner_id, cohort_id, program_id, since_on - 56 * (steps - 1), stage, since_on,
    case when steps = 2 then dice('cases', i) % 600 when steps > 2 then 600 end, case when steps > 1 then 60 + dice('score', i) % 40 end,
    case when steps > 2 then pick(array['Lakeside Health', 'Mercy Clinic', 'Northern Hospital'], dice('site', i)) end
  from bench_standing order by i;
create unique index on bench_standing (learner_id);

insert into stage_change (enrollment_id, from_stage, to_stage, effective_on, source, recorded_at, recorded_by_id)
  select e.id, path[step - 1], path[step], s.since_on - 56 * (s.steps - step), 'CONSOLE',
    (s.since_on - 56 * (s.steps - step))::timestamptz + interval '15 hours', u.id
  from bench_standing s join enrollment e on e.learner_id = s.learner_id
    join "user" u on u.email = 'staff' || (1 + s.i % 12) || '@bench.example',
    lateral (select case when s.stage = 'WITHDRAWN' then array['TRAINING', 'PRACTICODE', 'WITHDRAWN']
      else array['TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY', 'APPRENTICESHIP', 'COMPLETED'] end as path) p,
    generate_series(1, s.steps) step
  order by s.i, step;

insert into funding_award (enrollment_id, source)
  select e.id, source from bench_standing s join enrollment e on e.learner_id = s.learner_id,
    unnest(array['WIOA', 'SCHOLARSHIP', 'SELF_PAY']) with ordinality a (source, n)
  where dice('award' || n, s.i) < (array[5000, 3000, 4000])[n];

insert into credential (learner_id, kind, awarded_on)
  select s.learner_id, kind, s.since_on from bench_standing s, unnest(array['CPC_A', 'CCA', 'CRC']) with ordinality a (kind, n)
  where s.steps > 1 and dice('credential' || n, s.i) < (array[7000, 2000, 1500])[n];

-- About 12 % of all: a screened profile, consent, and the published row as the product's own function fills it.
create table bench_published as
  select e.id as enrollment_id, e.program_id, uuid7() as candidate_id, s.i from bench_standing s join enrollment e on e.learner_id = s.learner_id
  where s.stage in ('TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY') and dice('published', s.i) < 2308;

insert into candidate_profile (enrollment_id, summary, soft_skills, available_on, screened_on)
  select enrollment_id, pick(array['Careful with modifiers', 'Quick on outpatient charts', 'Strong in anatomy', 'Patient with payers'], dice('summary', i))
      || ', with ' || pick(array['five years of billing', 'a background in nursing', 'front desk experience', 'an eye for audits'], dice('past', i)) || '.',
    array[pick(array['TEAMWORK', 'PUNCTUALITY', 'COMMUNICATION'], dice('skill', i))], current_date + dice('available', i) % 60, current_date - 20
  from bench_published order by i;
insert into consent_entry (profile_id, kind, method, on_day)
  select p.id, 'GIVEN', 'EMAIL', current_date - 20 from candidate_profile p;
insert into candidate (id, program_id, display_name, stage, summary, soft_skills, credentials, work_settings, open_to_remote, language, published_at)
  select candidate_id, program_id, '', 'TRAINING', '', '{}', '{}', '{}', false, 'en', date_trunc('milliseconds', now() - make_interval(mins => i::int))
  from bench_published order by i;
update enrollment e set candidate_id = b.candidate_id from bench_published b where b.enrollment_id = e.id;

drop table bench_published, bench_standing;
