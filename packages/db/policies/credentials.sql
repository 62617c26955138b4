-- Credentials, exams and continuing education: staff only.
alter table credential enable row level security, force row level security;
grant select, insert, update, delete on credential to journeyline_staff;
create policy staff_see_every_credential on credential to journeyline_staff using (true) with check (true);

-- An exam that was sat stays written down; a slip of the pen is deleted, and the audit trail keeps it.
alter table exam_attempt enable row level security, force row level security;
grant select, insert, delete on exam_attempt to journeyline_staff;
create policy staff_see_every_exam on exam_attempt to journeyline_staff using (true) with check (true);

-- A ledger: never edited, never deleted.
alter table ceu_entry enable row level security, force row level security;
grant select, insert on ceu_entry to journeyline_staff;
create policy staff_see_every_ceu on ceu_entry to journeyline_staff using (true) with check (true);
