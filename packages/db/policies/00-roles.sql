-- One group role per kind of viewer. The policies and grants in this folder speak of these; the server signs in
-- with roles of its own that are members of them (src/roles.ts), own nothing and cannot bypass row security.
do $$
declare viewer text;
begin
  foreach viewer in array array['journeyline_staff', 'journeyline_employer', 'journeyline_auth', 'journeyline_link'] loop
    if not exists (select from pg_roles where rolname = viewer) then
      execute format('create role %I nologin', viewer);
    end if;
  end loop;
end $$;

-- The employer the present transaction speaks for; null, and so no rows, where none is set.
create or replace function viewer_employer_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('journeyline.employer_id', true), '')::uuid;

-- The person who acts in the present transaction; null where nobody known here does (the command line, a link, the demo).
create or replace function viewer_person_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('journeyline.person_id', true), '')::uuid;

-- Whom the employer employs now: enrollments and learners of its running placements. Asked once a statement, as
-- `= any ((select …))`, so that an index on the enrollment serves it.
create or replace function viewer_enrollment_ids() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(enrollment_id), '{}') from placement
    where employer_id = viewer_employer_id() and (ended_on is null or ended_on >= current_date)
$$;
create or replace function viewer_learner_ids() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(learner_id), '{}') from placement
    where employer_id = viewer_employer_id() and (ended_on is null or ended_on >= current_date)
$$;

revoke all on schema public from public;
grant usage on schema public to journeyline_staff, journeyline_employer, journeyline_auth, journeyline_link;

-- Which migrations the database has: the server's readiness check reads it.
grant select on _prisma_migrations to journeyline_staff;
