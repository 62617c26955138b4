-- Sign-offs are never edited or deleted, only revoked. An employer sees and writes those of the people it employs.
alter table sign_off enable row level security, force row level security;
grant select, insert, update (revoked_at, revoked_by_id, revoked_reason) on sign_off to journeyline_staff, journeyline_employer;
create policy staff_see_every_sign_off on sign_off to journeyline_staff using (true) with check (true);
create policy an_employer_sees_sign_offs_of_its_apprentices on sign_off to journeyline_employer
  using (enrollment_id = any ((select viewer_enrollment_ids())::uuid[])) with check (enrollment_id = any ((select viewer_enrollment_ids())::uuid[]));
