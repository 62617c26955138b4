-- What an organization's systems call a record is its own: no employer meets another's, or the sponsor's. Staff see all, as they
-- see whatever employers write. A reference is never edited: it is removed, and another is written.
alter table external_reference enable row level security, force row level security;
grant select, insert, delete on external_reference to journeyline_staff, journeyline_employer;
create policy staff_see_every_reference on external_reference to journeyline_staff using (true) with check (true);
create policy an_employer_keeps_its_references on external_reference to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));
