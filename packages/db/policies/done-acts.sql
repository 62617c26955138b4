-- Acts done once. Whoever acts writes that it is done, in the act's own transaction, and reads nothing; sign-in's
-- connection finds what was done under a key, keeps the answer to it and forgets it after days.
alter table done_act enable row level security, force row level security;
grant insert (key, fingerprint) on done_act to journeyline_staff, journeyline_employer, journeyline_link;
grant select, insert, update (answer), delete on done_act to journeyline_auth;
create policy whoever_acts_says_that_it_is_done on done_act for insert
  to journeyline_staff, journeyline_employer, journeyline_link with check (true);
create policy sign_in_keeps_what_was_done on done_act to journeyline_auth using (true) with check (true);
