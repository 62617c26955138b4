-- Staff see who the people are; an employer's person sees colleagues of the same employer. Passwords, sessions and
-- link tokens belong to sign-in alone. Nobody deletes a person: what they did keeps their name.
alter table "user" enable row level security, force row level security;
grant select on "user" to journeyline_staff;
grant select on "user" to journeyline_employer;
grant select, insert, update on "user" to journeyline_auth;
create policy staff_see_every_person on "user" for select to journeyline_staff using (true);
create policy an_employer_sees_its_people on "user" for select to journeyline_employer
  using (employer_id = (select viewer_employer_id()));
create policy sign_in_keeps_people on "user" to journeyline_auth using (true) with check (true);
-- In which language somebody is spoken to, they choose themselves, and nobody for another.
grant update (language) on "user" to journeyline_staff, journeyline_employer;
create policy everybody_chooses_their_own_language on "user" for update to journeyline_staff, journeyline_employer
  using (id = (select viewer_person_id())) with check (id = (select viewer_person_id()));

alter table session enable row level security, force row level security;
grant select, insert, update, delete on session to journeyline_auth;
create policy sign_in_keeps_sessions on session to journeyline_auth using (true) with check (true);

alter table account enable row level security, force row level security;
grant select, insert, update, delete on account to journeyline_auth;
create policy sign_in_keeps_accounts on account to journeyline_auth using (true) with check (true);

alter table verification enable row level security, force row level security;
grant select, insert, update, delete on verification to journeyline_auth;
create policy sign_in_keeps_verifications on verification to journeyline_auth using (true) with check (true);

alter table rate_limit enable row level security, force row level security;
grant select, insert, update, delete on rate_limit to journeyline_auth;
create policy sign_in_keeps_rate_limits on rate_limit to journeyline_auth using (true) with check (true);

alter table invitation enable row level security, force row level security;
grant select (id, email, name, role, employer_id, created_at, updated_at, expires_at, accepted_at, revoked_at, invited_by_id)
  on invitation to journeyline_staff;
grant select, insert, update on invitation to journeyline_auth;
create policy staff_see_every_invitation on invitation for select to journeyline_staff using (true);
create policy sign_in_keeps_invitations on invitation to journeyline_auth using (true) with check (true);

alter table password_reset enable row level security, force row level security;
grant select, insert, update on password_reset to journeyline_auth;
create policy sign_in_keeps_password_resets on password_reset to journeyline_auth using (true) with check (true);

-- Whoever is removed supervises nobody any more and stands in for nobody; what they did as such stays.
grant select (id, enrollment_id, supervisor_id, ended_on), update (supervisor_id) on placement to journeyline_auth;
create policy sign_in_finds_who_supervises on placement for select to journeyline_auth using (true);
create policy sign_in_takes_supervisors_away on placement for update to journeyline_auth
  using (supervisor_id is not null) with check (supervisor_id is null);
grant select (id, from_id, to_id, revoked_at), update (revoked_at) on delegation to journeyline_auth;
create policy sign_in_finds_who_stands_in on delegation for select to journeyline_auth using (true);
create policy sign_in_ends_standing_in on delegation for update to journeyline_auth
  using (revoked_at is null) with check (revoked_at is not null);

-- An invitation names its employer; sign-in needs to know that it exists.
grant select (id, name) on employer to journeyline_auth;
create policy sign_in_sees_employers on employer for select to journeyline_auth using (true);

-- The key that seals ids: the server reads it once, at start.
alter table installation enable row level security, force row level security;
grant select on installation to journeyline_auth;
create policy sign_in_reads_the_installation on installation for select to journeyline_auth using (true);
