-- When each row of the API came and when it last changed. What stands already is told by its own moments and by the audit trail,
-- else by the time in its id. From now on a trigger keeps both (guards/stamps.sql).
set constraints all immediate;
-- what earlier migrations of the same upgrade bound again would hide its rows from this one
create table bound_again as select oid::regclass as name from pg_class
  where relnamespace = 'public'::regnamespace and relforcerowsecurity and row_security_active(oid);
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s no force row level security', item.name);
  end loop;
end $$;
create table known_moments as
  select subject_id as id, min(at) as first_at, max(at) as last_at from audit_entry group by 1;
alter table known_moments add primary key (id);

do $$
declare item record;
begin
  for item in select * from (values
    ('attendance', 'null', 'null'),
    ('candidate', 'published_at', 'null'),
    ('candidate_profile', 'null', 'null'),
    ('ceu_entry', 'recorded_at', 'null'),
    ('check_record', 'recorded_at', 'revoked_at'),
    ('class_meeting', 'null', 'confirmed_at'),
    ('cohort', 'created_at', 'null'),
    ('competency', 'null', 'null'),
    ('consent_entry', 'recorded_at', 'null'),
    ('course', 'null', 'null'),
    ('course_section', 'null', 'null'),
    ('credential', 'null', 'null'),
    ('delegation', 'created_at', 'revoked_at'),
    ('employer', 'created_at', 'null'),
    ('enrollment', 'created_at', 'null'),
    ('evidence_file', 'uploaded_at', 'removed_at'),
    ('exam_attempt', 'recorded_at', 'null'),
    ('funding_award', 'created_at', 'null'),
    ('hours_entry', 'written_at', 'decided_at'),
    ('internship', 'null', 'null'),
    ('invitation', 'created_at', 'accepted_at, revoked_at'),
    ('job_function', 'null', 'null'),
    ('learner', 'created_at', 'null'),
    ('learning_objective', 'null', 'null'),
    ('placement', 'null', 'null'),
    ('practicode_reading', 'recorded_at', 'null'),
    ('prior_learning', 'recorded_at', 'null'),
    ('program', 'null', 'null'),
    ('program_version', 'created_at', 'published_at'),
    ('requirement', 'null', 'null'),
    ('review', 'null', 'null'),
    ('review_signature', 'null', 'signed_at'),
    ('roster_import', 'created_at', 'applied_at'),
    ('shortlist_entry', 'added_at', 'null'),
    ('sign_off', 'recorded_at', 'revoked_at'),
    ('stage_change', 'recorded_at', 'undone_at'),
    ('user', 'created_at', 'null'),
    ('worksite', 'null', 'null')
  ) as node (name, came, changed) loop
    execute format('alter table %I add column if not exists created_at timestamptz(3), add column if not exists updated_at timestamptz(3)', item.name);
    -- what follows from a change follows from none of these
    execute format('alter table %I disable trigger user', item.name);
    execute format($update$
      update %1$I as item set created_at = moment.came,
        updated_at = coalesce(item.updated_at, greatest(moment.came, %3$s, moment.last_at))
      from (select r.id, k.last_at, coalesce(%2$s, least(k.first_at, case when substr(r.id::text, 15, 1) = '7' then
            to_timestamp(('x' || translate(left(r.id::text, 13), '-', ''))::bit(48)::bigint / 1000.0) end), clock_now()) as came
          from %1$I r left join known_moments k on k.id = r.id) moment
      where moment.id = item.id$update$, item.name, item.came, item.changed);
    execute format('alter table %I enable trigger user', item.name);
    execute format('alter table %1$I alter column created_at set not null, alter column created_at set default clock_now(),
      alter column updated_at set not null, alter column updated_at set default clock_now()', item.name);
  end loop;
end $$;
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s force row level security', item.name);
  end loop;
end $$;
drop table known_moments, bound_again;

-- What partners copy is read in the order in which it changed.
create index learner_updated_at_id_idx on learner (updated_at, id);
create index enrollment_updated_at_id_idx on enrollment (updated_at, id);
create index hours_entry_updated_at_id_idx on hours_entry (updated_at, id);
create index placement_updated_at_id_idx on placement (updated_at, id);
create index stage_change_updated_at_id_idx on stage_change (updated_at, id);
create index credential_updated_at_id_idx on credential (updated_at, id);
create index sign_off_updated_at_id_idx on sign_off (updated_at, id);
create index attendance_updated_at_id_idx on attendance (updated_at, id);
create index review_updated_at_id_idx on review (updated_at, id);
create index cohort_updated_at_id_idx on cohort (updated_at, id);
create index employer_updated_at_id_idx on employer (updated_at, id);
create index worksite_updated_at_id_idx on worksite (updated_at, id);
create index competency_updated_at_id_idx on competency (updated_at, id);
