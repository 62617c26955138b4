-- Who pays for whom is the sponsor's own business.
alter table funding_award enable row level security, force row level security;
grant select, insert, update, delete on funding_award to journeyline_staff;
create policy staff_see_every_funding_award on funding_award to journeyline_staff using (true) with check (true);
