-- Reviews and their signatures. An employer sees those of the people it employs and signs as one of their parties.
alter table review enable row level security, force row level security;
grant select, insert, update on review to journeyline_staff;
grant select, update (status, version) on review to journeyline_employer, journeyline_link;
create policy staff_see_every_review on review to journeyline_staff using (true) with check (true);
create policy an_employer_sees_reviews_of_its_apprentices on review to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[])) with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));
create policy a_link_shows_its_review on review to journeyline_link
  using (id = (select l.review_id from review_link l)) with check (id = (select l.review_id from review_link l));

alter table review_signature enable row level security, force row level security;
grant select, insert, update, delete on review_signature to journeyline_staff;
grant select, update (signed_at, signed_name, comment) on review_signature to journeyline_employer, journeyline_link;
create policy staff_see_every_signature on review_signature to journeyline_staff using (true) with check (true);
create policy an_employer_sees_signatures_of_its_reviews on review_signature to journeyline_employer
  using (exists (select from review r where r.id = review_id)) with check (exists (select from review r where r.id = review_id));
-- Of these it gives those of its own people: nobody signs for the apprentice or the tutor.
create policy an_employer_gives_its_own_signatures on review_signature as restrictive for update to journeyline_employer
  using (exists (select from "user" u where u.id = person_id)) with check (true);
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
