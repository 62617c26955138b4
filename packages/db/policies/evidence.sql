-- Evidence is seen by whoever sees what it proves: the subqueries ask as the viewer. What an employer's people sent in
-- they see as well. A file is never edited: it is linked to what it proves once, and withdrawn with a reason.
alter table evidence_file enable row level security, force row level security;
grant select, insert, update (removed_at, removed_by_id, removed_reason, hours_entry_id, sign_off_id, credential_id,
  exam_attempt_id, ceu_entry_id, internship_id, check_record_id, prior_learning_id, review_id, details_units)
  on evidence_file to journeyline_staff;
grant select, insert (id, learner_id, employer_id, name, content_type, bytes, sha256, details_units, uploaded_at, uploaded_by_id),
  update (removed_at, removed_by_id, removed_reason, hours_entry_id, sign_off_id, review_id) on evidence_file to journeyline_employer;
create policy staff_see_all_evidence on evidence_file to journeyline_staff using (true) with check (true);
-- An employer's people send in files of those they employ, for what they see of them.
create policy an_employer_sees_evidence_of_what_it_sees on evidence_file to journeyline_employer
  using (employer_id = (select viewer_employer_id())
    or (sign_off_id is not null and exists (select from sign_off s where s.id = sign_off_id))
    or (hours_entry_id is not null and exists (select from hours_entry h where h.id = hours_entry_id))
    or (review_id is not null and exists (select from review r where r.id = review_id)))
  with check (employer_id = (select viewer_employer_id())
    and learner_id = any ((select viewer_learner_ids())::uuid[])
    and (sign_off_id is null or exists (select from sign_off s where s.id = sign_off_id))
    and (hours_entry_id is null or exists (select from hours_entry h where h.id = hours_entry_id))
    and (review_id is null or exists (select from review r where r.id = review_id)));
-- What proves something by now, or was withdrawn, an employer leaves as it is.
create policy an_employer_links_or_withdraws_once on evidence_file as restrictive for update to journeyline_employer
  using (removed_at is null and num_nonnulls(hours_entry_id, sign_off_id, credential_id, exam_attempt_id, ceu_entry_id,
    internship_id, check_record_id, prior_learning_id, review_id) = 0)
  with check (removed_at is null or (removed_by_id = (select viewer_person_id()) and is_now(removed_at)));
-- In their own name, now, and only a file that the server took in: it says so of the content's hash, sealed.
create policy an_employer_sends_what_was_received on evidence_file as restrictive for insert to journeyline_employer
  with check (uploaded_by_id = (select viewer_person_id()) and is_now(uploaded_at) and evidence_is_received(sha256));
