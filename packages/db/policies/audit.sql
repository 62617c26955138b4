-- The audit trail is written and read, never edited; whoever acts writes it, staff read it.
alter table audit_entry enable row level security, force row level security;
grant select, insert on audit_entry to journeyline_staff;
grant insert on audit_entry to journeyline_auth, journeyline_employer, journeyline_link;
create policy staff_see_the_audit_trail on audit_entry to journeyline_staff using (true) with check (true);
create policy sign_in_writes_the_audit_trail on audit_entry for insert to journeyline_auth with check (true);
create policy employers_write_the_audit_trail on audit_entry for insert to journeyline_employer with check (true);
create policy links_write_the_audit_trail on audit_entry for insert to journeyline_link with check (true);
