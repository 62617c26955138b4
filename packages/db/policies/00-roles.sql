-- One group role per kind of viewer. The policies and grants in this folder speak of these; the server signs in
-- with roles of its own that are members of them (src/roles.ts), own nothing and cannot bypass row security.
-- The guard is nobody's login: functions run as it that keep or know what no viewer may write or read (zz-guard.sql).
-- The worker orders events and does jobs. Who makes a backup or checks one is no viewer either (zz-backup.sql).
do $$
declare viewer text;
begin
  foreach viewer in array array['journeyline_staff', 'journeyline_employer', 'journeyline_auth', 'journeyline_link', 'journeyline_worker', 'journeyline_guard', 'journeyline_backup'] loop
    if not exists (select from pg_roles where rolname = viewer) then
      execute format('create role %I nologin', viewer);
    end if;
  end loop;
  -- the owner hands functions over to the guard, and needs to be a member for it; a superuser need not
  if not (select rolsuper from pg_roles where rolname = current_user) and not pg_has_role(current_user, 'journeyline_guard', 'usage') then
    execute format('grant journeyline_guard to %I', current_user);
  end if;
end $$;

-- Whether the settings of the present transaction say what the server sealed (src/viewer-settings.ts): a role can set them,
-- and cannot seal. Twice hashed, so that nothing can be added to what was sealed.
create or replace function viewer_is_sealed() returns boolean language sql stable parallel safe
  set search_path = pg_catalog, public as $$
  select current_setting('journeyline.seal', true) = encode(sha256(viewer_key || sha256(viewer_key || convert_to(
      current_setting('journeyline.employer_id', true) || '/' || current_setting('journeyline.person_id', true), 'UTF8'))), 'hex')
    from public.installation
$$;

-- Whether a file's content was taken in by the server in this transaction: it seals the hash of what it received.
create or replace function evidence_is_received(sha256_hex text) returns boolean language sql stable parallel safe
  set search_path = pg_catalog, public as $$
  select current_setting('journeyline.evidence_seal', true)
      = encode(sha256(viewer_key || sha256(viewer_key || convert_to('evidence ' || sha256_hex, 'UTF8'))), 'hex')
    from public.installation
$$;

-- The kind of viewer on this connection; null for the owner. Login roles are named so by the server (src/roles.ts).
create or replace function viewer_kind() returns text language sql stable parallel safe
  return substring(session_user::text from '_(staff|employer|auth|link)_login$');

-- Whether a stamp is of this moment. The server takes it from its own clock, which may differ a little.
create or replace function is_now(stamp timestamptz) returns boolean language sql stable parallel safe
  return stamp between clock_now() - interval '15 minutes' and clock_now() + interval '15 minutes';

-- The employer the present transaction speaks for; null, and so no rows, where none is set.
create or replace function viewer_employer_id() returns uuid language sql stable parallel safe as $$
  select case when viewer_is_sealed() then nullif(current_setting('journeyline.employer_id', true), '')::uuid end
$$;

-- The person who acts in the present transaction; null where nobody known here does (the command line, a link, the demo).
create or replace function viewer_person_id() returns uuid language sql stable parallel safe as $$
  select case when viewer_is_sealed() then nullif(current_setting('journeyline.person_id', true), '')::uuid end
$$;

create or replace function viewer_is_staff_admin() returns boolean language sql stable parallel safe as $$
  select exists (select from "user" where id = (select viewer_person_id()) and role = 'STAFF_ADMIN')
$$;

-- Whom the employer employs now, by the sponsor's day: enrollments and learners of its running placements. Asked once a
-- statement, as `= any ((select …))`, so that an index on the enrollment serves it.
create or replace function viewer_enrollment_ids() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(enrollment_id), '{}') from placement
    where employer_id = (select viewer_employer_id()) and (ended_on is null or ended_on >= (select sponsor_today()))
$$;
create or replace function viewer_learner_ids() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(learner_id), '{}') from placement
    where employer_id = (select viewer_employer_id()) and (ended_on is null or ended_on >= (select sponsor_today()))
$$;

revoke all on schema public from public;
grant usage on schema public to journeyline_staff, journeyline_employer, journeyline_auth, journeyline_link, journeyline_worker;

-- Which migrations the database has: the server's readiness check reads it.
grant select on _prisma_migrations to journeyline_staff;
