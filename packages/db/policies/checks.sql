-- Checks: staff only. One is never edited, only revoked.
alter table check_record enable row level security, force row level security;
grant select, insert, update (revoked_at, revoked_by_id, revoked_reason) on check_record to journeyline_staff;
create policy staff_see_every_check on check_record to journeyline_staff using (true) with check (true);
