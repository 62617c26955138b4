-- What the guard may do, as which the functions run that are `security definer` (packages/db/guards), and not as the viewer who
-- caused it: it knows the key under which who acts is sealed, keeps the sums of hours, closes signed reviews, and looks at
-- what rules need of rows that the viewer may not see.
grant usage on schema public to journeyline_guard;
grant select (viewer_key) on installation to journeyline_guard;
create policy the_guard_reads_the_key on installation for select to journeyline_guard using (true);

grant select, insert, update on hours_day, hours_week to journeyline_guard;
create policy the_guard_keeps_days on hours_day to journeyline_guard using (true) with check (true);
create policy the_guard_keeps_weeks on hours_week to journeyline_guard using (true) with check (true);

-- What an employment paid (keep_wage).
grant select, insert, update, delete on placement_wage to journeyline_guard;
create policy the_guard_keeps_wages on placement_wage to journeyline_guard using (true) with check (true);

grant select, update (status, version) on review to journeyline_guard;
create policy the_guard_closes_reviews on review to journeyline_guard using (true) with check (status = 'SIGNED');

-- An entry that is taken back or sent again counts as changed (touch_followed_hours).
grant update (updated_at) on hours_entry to journeyline_guard;
create policy the_guard_touches_followed_hours on hours_entry for update to journeyline_guard using (true) with check (true);

-- What came into an employer's sight counts as changed (show_records).
grant update (updated_at) on sign_off, review, review_signature, evidence_file to journeyline_guard;
create policy the_guard_shows_sign_offs on sign_off for update to journeyline_guard using (true) with check (true);
create policy the_guard_shows_reviews on review for update to journeyline_guard using (true) with check (true);
create policy the_guard_shows_signatures on review_signature for update to journeyline_guard using (true) with check (true);
create policy the_guard_shows_evidence on evidence_file for update to journeyline_guard using (true) with check (true);

grant select, delete on external_reference to journeyline_guard;
create policy the_guard_forgets_references on external_reference to journeyline_guard using (true) with check (false);

-- What a file made goes with the file that is taken back, while nothing rests on it (undo_import); sums go along. Whether something
-- does, it sees in every table that names what files make: the guard itself, not the owner, who is its member.
do $$
declare made text;
begin
  foreach made in array array['learner', 'enrollment', 'stage_change', 'practicode_reading', 'internship', 'funding_award', 'credential', 'placement',
      'hours_entry', 'cohort', 'hours_day', 'hours_week', 'stage_flow'] loop
    execute format('grant delete on %I to journeyline_guard', made);
    execute format('create policy the_guard_takes_back_%1$s on %1$I for delete to journeyline_guard using (current_user = ''journeyline_guard'')', made);
  end loop;
end $$;
grant update (proves, proves_id) on evidence_file to journeyline_guard;
grant update (seats_taken) on cohort to journeyline_guard;
create policy the_guard_gives_seats_back on cohort for update to journeyline_guard using (true) with check (true);
grant select, update (learners) on stage_tenure to journeyline_guard;
create policy the_guard_keeps_tenures on stage_tenure to journeyline_guard using (true) with check (true);
grant select, update (entered, exited) on stage_flow to journeyline_guard;
create policy the_guard_keeps_flows on stage_flow to journeyline_guard using (true) with check (true);

do $$
declare seen text;
begin
  foreach seen in array array['hours_entry', 'enrollment', 'competency', 'program_version', 'placement', 'worksite', 'review_signature', 'sign_off', 'delegation', 'user',
      'evidence_file', 'cohort', 'stage_change', 'completion_confirmation'] loop
    execute format('grant select on %I to journeyline_guard', seen);
    execute format('create policy the_guard_looks_at_%1$s on %1$I for select to journeyline_guard using (true)', seen);
  end loop;
end $$;

do $$
declare seen regclass;
begin
  for seen in select 'roster_import'::regclass union select 'roster_import_row'::regclass union select conrelid::regclass from pg_constraint
      where contype = 'f' and confrelid in ('learner'::regclass, 'enrollment'::regclass, 'stage_change'::regclass, 'practicode_reading'::regclass,
        'internship'::regclass, 'funding_award'::regclass, 'credential'::regclass, 'placement'::regclass, 'hours_entry'::regclass, 'cohort'::regclass)
      union select 'learner'::regclass
  loop
    execute format('grant select on %s to journeyline_guard', seen);
    if not exists (select from pg_policy where polrelid = seen and 'journeyline_guard'::regrole = any (polroles) and polcmd in ('r', '*')) then
      execute format('create policy the_guard_looks_at_%s on %s for select to journeyline_guard using (current_user = ''journeyline_guard'')', seen, seen);
    end if;
  end loop;
end $$;

grant insert (act, version, subject_type, subject_id, touches, actor_id, employer_ids) on event to journeyline_guard;
create policy the_guard_tells_what_is_gone on event for insert to journeyline_guard with check (act = 'record.removed');
