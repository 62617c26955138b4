-- Reviews and their signatures. An employer sees those of its own time with the people it employs, and signs as one of
-- their parties. A review is closed by a trigger, as the guard, once its last party has signed; that an employer or a link may
-- update its version is the right to lock it while signing, and the policies refuse every change.
alter table review enable row level security, force row level security;
grant select, insert, update on review to journeyline_staff;
grant select, update (version) on review to journeyline_employer, journeyline_link;
create policy staff_see_every_review on review to journeyline_staff using (true) with check (true);
create policy an_employer_sees_reviews_of_its_time on review for select to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]) and exists (select from placement p
    where p.enrollment_id = review.enrollment_id and p.employer_id = (select viewer_employer_id())
      and p.started_on <= coalesce(held_on, planned_on)));
create policy an_employer_locks_what_it_sees on review for update to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[])) with check (false);
create policy a_link_shows_its_review on review for select to journeyline_link
  using (id = (select l.review_id from review_link l));
create policy a_link_locks_its_review on review for update to journeyline_link
  using (id = (select l.review_id from review_link l)) with check (false);

alter table review_signature enable row level security, force row level security;
grant select, insert, update, delete on review_signature to journeyline_staff;
grant select, update (signed_at, signed_name, comment, disputed_at, dispute_reason) on review_signature to journeyline_employer, journeyline_link;
grant update (other_name_reason) on review_signature to journeyline_link;
create policy staff_see_every_signature on review_signature to journeyline_staff using (true) with check (true);
-- A party that has not signed may be taken out; a signature that was given stays (keep_signature says so of changes).
create policy staff_take_out_who_has_not_signed on review_signature as restrictive for delete to journeyline_staff
  using (signed_at is null);
create policy an_employer_sees_signatures_of_its_reviews on review_signature to journeyline_employer
  using (exists (select from review r where r.id = review_id)) with check (exists (select from review r where r.id = review_id));
-- Whoever signs with an account signs as themselves, under their own name; or says that this is not what was said.
create policy an_employers_person_signs_as_themselves on review_signature as restrictive for update to journeyline_employer
  using (person_id = (select viewer_person_id())) with check (case when signed_at is null
    then disputed_at is not null else exists (select from "user" u where u.id = person_id and trim(u.name) = signed_name) end);
create policy a_link_shows_who_signs on review_signature for select to journeyline_link
  using (review_id = (select l.review_id from review_link l));
create policy a_link_gives_its_signature on review_signature for update to journeyline_link
  using (id = (select l.signature_id from review_link l)) with check (id = (select l.signature_id from review_link l));

-- Whoever holds a link shows the hash of its token, and finds the one line that has it; without one there is none. Staff
-- make and replace links and cannot read the hashes.
alter table review_link enable row level security, force row level security;
grant insert, delete, select (signature_id, review_id) on review_link to journeyline_staff;
grant select on review_link to journeyline_link;
create policy staff_make_links on review_link to journeyline_staff using (true) with check (true);
create policy a_link_is_found_by_its_hash on review_link for select to journeyline_link
  using (token_hash = nullif(current_setting('journeyline.link_hash', true), ''));

-- What proves them is seen with them, and what an employer sees it may prove (policies/evidence.sql).
create policy an_employer_sees_evidence_of_reviews on evidence_file to journeyline_employer
  using (review_id is not null and exists (select from review r where r.id = review_id));
