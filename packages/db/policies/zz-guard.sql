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

do $$
declare seen text;
begin
  foreach seen in array array['hours_entry', 'enrollment', 'competency', 'program_version', 'placement', 'worksite', 'review_signature', 'sign_off', 'delegation', 'user',
      'evidence_file', 'cohort', 'stage_change', 'completion_confirmation'] loop
    execute format('grant select on %I to journeyline_guard', seen);
    execute format('create policy the_guard_looks_at_%1$s on %1$I for select to journeyline_guard using (true)', seen);
  end loop;
end $$;

grant insert (act, version, subject_type, subject_id, touches, actor_id, employer_ids) on event to journeyline_guard;
create policy the_guard_tells_what_is_gone on event for insert to journeyline_guard with check (act = 'record.removed');
