-- A credential in the wallet can be corrected, its kind included: a published candidate follows, as it does when one is
-- added or removed.
create trigger refresh_candidates_updated after update on credential referencing new table as changed
  for each statement execute function refresh_candidates_of_credentials();
