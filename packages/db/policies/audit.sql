-- The audit trail is written and read, never edited.
alter table audit_entry enable row level security, force row level security;
grant select, insert on audit_entry to journeyline_staff;
grant insert on audit_entry to journeyline_auth;
create policy staff_see_the_audit_trail on audit_entry to journeyline_staff using (true) with check (true);
create policy sign_in_writes_the_audit_trail on audit_entry for insert to journeyline_auth with check (true);
