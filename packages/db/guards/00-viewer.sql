-- Whether the settings of the present transaction say what the server sealed (src/viewer-settings.ts): a role can set them,
-- and cannot seal. Twice hashed, so that nothing can be added to what was sealed.
create or replace function viewer_is_sealed() returns boolean language sql stable parallel safe
  security definer set search_path = pg_catalog, public as $$
  select current_setting('journeyline.seal', true) = encode(sha256(viewer_key || sha256(viewer_key || convert_to(
      current_setting('journeyline.employer_id', true) || '/' || current_setting('journeyline.person_id', true), 'UTF8'))), 'hex')
    from public.installation
$$;

-- The kind of viewer on this connection; null for the owner. Login roles are named so by the server (src/roles.ts).
create or replace function viewer_kind() returns text language sql stable parallel safe
  return substring(session_user::text from '_(staff|employer|auth|link)_login$');

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
