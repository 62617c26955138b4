-- What is searched and what is searched for are folded by this one function, the same on every PostgreSQL: how many marks
-- `unaccent` knows differs by version, so those of Latin, Greek and Cyrillic letters are taken off before it. How what is folded
-- is sorted says nothing here: names and what is searched for make small letters alike.
create or replace function fold(text) returns text language sql stable parallel safe as $$
  select lower(unaccent(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g')) collate "default")
$$;
