-- A row of candidate exists only while a screened profile is published with consent. Every employer may see every
-- such row; nothing in it leads back to the learner.
alter table candidate enable row level security, force row level security;
grant select, insert, update, delete on candidate to journeyline_staff;
grant select on candidate to journeyline_employer;
create policy staff_see_every_candidate on candidate to journeyline_staff using (true) with check (true);
create policy employers_see_every_candidate on candidate for select to journeyline_employer using (true);

-- What staff prepare, and the consent ledger: staff only; a consent entry is never edited or deleted.
alter table candidate_profile enable row level security, force row level security;
grant select, insert, update on candidate_profile to journeyline_staff;
create policy staff_see_every_profile on candidate_profile to journeyline_staff using (true) with check (true);

alter table consent_entry enable row level security, force row level security;
grant select, insert on consent_entry to journeyline_staff;
create policy staff_see_every_consent on consent_entry to journeyline_staff using (true) with check (true);

-- A shortlist is its employer's alone: staff have no grant here. Hiding a profile removes its entries by the cascade.
alter table shortlist_entry enable row level security, force row level security;
grant select, insert, update (note, version), delete on shortlist_entry to journeyline_employer;
create policy an_employer_keeps_its_shortlist on shortlist_entry to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));
create policy who_adds_says_so on shortlist_entry as restrictive for insert to journeyline_employer
  with check (added_by_id is not distinct from (select viewer_person_id()) and is_now(added_at));
