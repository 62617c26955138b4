-- The log of events is written by whoever acts, in the act's own transaction and own name, as the audit trail is; when and at
-- which place it was written is no role's to say. Nobody edits or deletes. Employers' people tell of their employer's records and
-- of themselves. The worker gives each event its position, once. Staff read it, but of an employer's shortlist; employers read what
-- was said to be theirs when it was written, what becomes of candidates, as each sees all of them, and which version of a program
-- counts. Whose they are is asked of the setting itself, which the seal has to confirm: the planner then knows how many are theirs,
-- and takes the index of a small employer's and the log's own of a large one's.
alter table event enable row level security, force row level security;
grant select on event to journeyline_staff, journeyline_employer;
grant insert (act, version, subject_type, subject_id, touches, data, effective_on, actor_id)
  on event to journeyline_staff, journeyline_auth, journeyline_employer, journeyline_link;
grant select, update (position) on event to journeyline_worker;
create policy staff_see_every_event on event for select to journeyline_staff using (subject_type <> 'ShortlistEntry');
create policy an_employer_sees_events_of_its_own on event for select to journeyline_employer
  using ((select viewer_employer_id()) is not null
    and (employer_ids @> array[nullif(current_setting('journeyline.employer_id', true), '')::uuid]
      or subject_type = 'Candidate' or act in ('program_version.published', 'program_version.withdrawn')));
create policy staff_write_what_they_do on event for insert to journeyline_staff
  with check (actor_id is not distinct from (select viewer_person_id()));
create policy sign_in_writes_what_it_does on event for insert to journeyline_auth
  with check (act = any (acts_of_sign_in()));
create policy employers_write_what_they_do on event for insert to journeyline_employer
  with check (actor_id = (select viewer_person_id()) and act = any (acts_of_employers())
    and ((select viewer_employer_id()) = any (employer_ids) or (subject_type = 'Person' and subject_id = (select viewer_person_id()))));
create policy links_write_that_they_signed on event for insert to journeyline_link
  with check (actor_id is null and act = any (acts_of_links()) and subject_id = (select l.review_id from review_link l));
create policy the_worker_reads_every_event on event for select to journeyline_worker using (true);
create policy the_worker_gives_a_position_once on event for update to journeyline_worker
  using (position is null) with check (position is not null);
