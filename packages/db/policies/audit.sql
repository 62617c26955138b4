-- The audit trail is written and read, never edited; whoever acts writes it, now and in their own name, and only what
-- their kind of viewer does. Staff read it.
alter table audit_entry enable row level security, force row level security;
grant select, insert on audit_entry to journeyline_staff;
grant insert on audit_entry to journeyline_auth, journeyline_employer, journeyline_link;
create policy staff_see_the_audit_trail on audit_entry for select to journeyline_staff using (true);
-- The demo is loaded in the name of its own people, before any of them has signed in.
create policy staff_write_the_audit_trail on audit_entry for insert to journeyline_staff
  with check (is_now(at) and (actor_id is not distinct from (select viewer_person_id()) or act like 'demo.%'));
create policy sign_in_writes_what_it_does on audit_entry for insert to journeyline_auth
  with check (is_now(at) and act = any (acts_of_sign_in()));
create policy employers_write_what_they_do on audit_entry for insert to journeyline_employer
  with check (is_now(at) and actor_id = (select viewer_person_id()) and act = any (acts_of_employers()));
create policy links_write_that_they_signed on audit_entry for insert to journeyline_link
  with check (is_now(at) and actor_id is null and act = any (acts_of_links()) and subject_id = (select l.review_id from review_link l));
