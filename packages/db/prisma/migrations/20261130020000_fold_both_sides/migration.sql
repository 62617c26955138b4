-- What is searched and what is searched for are folded by this one function, the same on every PostgreSQL: how many marks
-- `unaccent` knows differs by version, so those of Latin, Greek and Cyrillic letters are taken off before it.
create or replace function fold(text) returns text language sql stable parallel safe as $$
  select lower(unaccent(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g')))
$$;

-- An owner who is no superuser sees no row of a table whose row security is forced.
alter table learner no force row level security;
update learner set search_text = fold(search_text);
alter table learner force row level security;
alter table candidate no force row level security;
update candidate set search_text = fold(search_text);
alter table candidate force row level security;
