-- Evidence is seen by whoever sees what it proves: one policy a noun, beside the noun's own, whose subquery asks as the viewer.
-- What an employer's people sent in they see as well. A file is never edited: it is linked to what it proves once, and
-- withdrawn with a reason.
alter table evidence_file enable row level security, force row level security;
grant select, insert, update (removed_at, removed_by_id, removed_reason, proves, proves_id, details_units)
  on evidence_file to journeyline_staff;
grant select, insert (id, learner_id, employer_id, name, content_type, bytes, sha256, details_units, uploaded_at, uploaded_by_id),
  update (removed_at, removed_by_id, removed_reason, proves, proves_id) on evidence_file to journeyline_employer;
create policy staff_see_all_evidence on evidence_file to journeyline_staff using (true) with check (true);
-- Sent in, a file proves nothing yet; what it may prove then is what the nouns' policies let an employer see.
create policy an_employer_sees_what_it_sent_in on evidence_file to journeyline_employer
  using (employer_id = (select viewer_employer_id()))
  with check (employer_id = (select viewer_employer_id()) and proves_id is null);
-- An employer's people send in files of those they employ, in their own name, now, and only a file that the server took in: it
-- says so of the content's hash, sealed.
create policy an_employer_sends_what_was_received on evidence_file as restrictive for insert to journeyline_employer
  with check (employer_id = (select viewer_employer_id()) and learner_id = any ((select viewer_learner_ids())::uuid[])
    and uploaded_by_id = (select viewer_person_id()) and is_now(uploaded_at) and evidence_is_received(sha256));
-- What proves something by now, or was withdrawn, an employer leaves as it is.
create policy an_employer_links_or_withdraws_once on evidence_file as restrictive for update to journeyline_employer
  using (removed_at is null and proves_id is null)
  with check (employer_id = (select viewer_employer_id()) and learner_id = any ((select viewer_learner_ids())::uuid[])
    and (removed_at is null or (removed_by_id = (select viewer_person_id()) and is_now(removed_at))));
