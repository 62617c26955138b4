-- Classes and who was in them: staff only.
alter table course_section enable row level security, force row level security;
grant select, insert, update, delete on course_section to journeyline_staff;
create policy staff_see_every_section on course_section to journeyline_staff using (true) with check (true);

alter table class_meeting enable row level security, force row level security;
grant select, insert, update, delete on class_meeting to journeyline_staff;
create policy staff_see_every_meeting on class_meeting to journeyline_staff using (true) with check (true);

alter table attendance enable row level security, force row level security;
grant select, insert, update, delete on attendance to journeyline_staff;
create policy staff_see_every_attendance on attendance to journeyline_staff using (true) with check (true);
