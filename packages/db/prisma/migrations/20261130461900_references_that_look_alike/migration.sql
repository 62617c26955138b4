-- Two spellings of a reference that look the same are one, the first that was written: 20261130462000_actors keeps no other. Those
-- that go are told as any removal is, with the record that they named, which is another one where two records were called alike.
-- what earlier migrations of the same upgrade bound again would hide its rows from this one
set constraints all immediate;
create table bound_again as select oid::regclass as name from pg_class
  where relnamespace = 'public'::regnamespace and relforcerowsecurity and row_security_active(oid);
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s no force row level security', item.name);
  end loop;
end $$;
create table looks_alike as select id from (
  select id, spelled, row_number() over (partition by employer_id, system, subject_type, spelled order by id) as place
  from external_reference, lateral (select btrim(regexp_replace(normalize(value, nfc), '[\u0001-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]', '', 'g'))) s (spelled)
) each where place > 1 or spelled = '';
insert into event (act, version, subject_type, subject_id, touches, employer_ids)
  select 'record.removed', 1, 'ExternalReference', id, array[id, subject_id],
    case when employer_id is null then '{}' else array[employer_id] end
  from external_reference join looks_alike using (id) order by id;
-- the trigger that tells of removals is the version's that was here before, and has been spoken for
alter table external_reference disable trigger user;
delete from external_reference using looks_alike where looks_alike.id = external_reference.id;
alter table external_reference enable trigger user;
drop table looks_alike;
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s force row level security', item.name);
  end loop;
end $$;
drop table bound_again;
