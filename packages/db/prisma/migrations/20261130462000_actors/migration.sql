-- Which file a row came from, and what wrote an event that no person did.
ALTER TABLE "event" ADD COLUMN     "actor_system" TEXT;
ALTER TABLE "hours_entry" ADD COLUMN     "import_id" UUID;
ALTER TABLE "practicode_reading" ADD COLUMN     "import_id" UUID;
ALTER TABLE "stage_change" ADD COLUMN     "import_id" UUID,
ADD COLUMN     "undone_import_id" UUID;

ALTER TABLE "hours_entry" ADD CONSTRAINT "hours_entry_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "roster_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "practicode_reading" ADD CONSTRAINT "practicode_reading_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "roster_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "roster_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_undone_import_id_fkey" FOREIGN KEY ("undone_import_id") REFERENCES "roster_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- whoever throws a file away that wrote nothing looks for no rows of it line by line
create index hours_entry_import on hours_entry (import_id) where import_id is not null;
create index practicode_reading_import on practicode_reading (import_id) where import_id is not null;
create index stage_change_import on stage_change (import_id) where import_id is not null;
create index stage_change_undone_import on stage_change (undone_import_id) where undone_import_id is not null;

-- What stands already: files are written one at a time and in one transaction of at most 15 minutes, which ends with the moment
-- it was applied, so the first file applied after a row was written is the one it came from. Where none is, which one it was
-- stays unknown.
set constraints all immediate;
-- what earlier migrations of the same upgrade bound again would hide its rows from this one
create table bound_again as select oid::regclass as name from pg_class
  where relnamespace = 'public'::regnamespace and relforcerowsecurity and row_security_active(oid);
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s no force row level security', item.name);
  end loop;
  for item in select * from (values
    ('hours_entry', 'import_id', 'written_at', $q$source = 'IMPORT'$q$, 'HOURS'),
    ('practicode_reading', 'import_id', 'recorded_at', $q$source = 'IMPORT'$q$, 'PRACTICODE ROSTER'),
    ('stage_change', 'import_id', 'recorded_at', $q$source = 'IMPORT'$q$, 'ROSTER'),
    ('stage_change', 'undone_import_id', 'undone_at', $q$undone_reason = 'Roster import'$q$, 'ROSTER')
  ) as row (name, told, at, which, kinds) loop
    -- the facts of a ledger are kept by triggers, and this is one more of them
    execute format('alter table %I disable trigger user', item.name);
    execute format($update$
      update %1$I as item set %2$I = (select f.id from roster_import f where f.status = 'APPLIED'
          and f.kind = any (string_to_array(%5$L, ' ')) and f.applied_at between item.%3$I and item.%3$I + interval '15 minutes'
          order by f.applied_at limit 1)
      where %4$s$update$, item.name, item.told, item.at, item.which, item.kinds);
    execute format('alter table %I enable trigger user', item.name);
  end loop;
end $$;
-- Of events that name nobody: a signature was given by a link; staff invite, make links and bring files in by name, so whoever did
-- without was the command line; files that nobody needs are removed by the server. Of other removals it was not kept.
update event set actor_system = case
    when act = 'review.signed' then 'LINK'
    when act = 'record.removed' then case when subject_type = 'RosterImport' then 'SERVER' end
    else 'COMMAND_LINE' end
  where actor_id is null;
-- Who made a link to choose a password is the trail's to tell.
update event set data = data - 'linkMadeById', touches = array[subject_id], version = 2 where act = 'person.password_reset';
-- Two spellings of a reference that look the same are one, the first that was written.
alter table external_reference disable trigger user;
create table respelled as select id, row_number() over (partition by employer_id, system, subject_type, spelled order by id) as place, spelled
  from external_reference, lateral (select btrim(regexp_replace(normalize(value, nfc), '[\u0001-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]', '', 'g'))) s (spelled);
delete from external_reference e using respelled r where r.id = e.id and (r.place > 1 or r.spelled = '');
update external_reference e set value = r.spelled from respelled r where r.id = e.id and e.value <> r.spelled;
drop table respelled;
alter table external_reference enable trigger user;
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s force row level security', item.name);
  end loop;
end $$;
drop table bound_again;

alter table event add constraint event_actor_system_known
  check (actor_system in ('LINK', 'COMMAND_LINE', 'SERVER') and actor_id is null or actor_system is null);
alter table hours_entry add constraint hours_entry_import_is_source check (import_id is null or source = 'IMPORT');
alter table stage_change add constraint stage_change_import_is_source check (import_id is null or source = 'IMPORT'),
  add constraint stage_change_undone_by_file check (undone_import_id is null or undone_at is not null);
alter table practicode_reading add constraint practicode_reading_import_is_source check (import_id is null or source = 'IMPORT');
-- written as the domain writes it (references/external-reference): composed, trimmed, nothing in it that nobody sees
alter table external_reference add constraint external_reference_value_seen check (value is nfc normalized and value = btrim(value)
  and value !~ '[\u0001-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]');
-- no system has written hours by itself yet
alter table hours_entry drop constraint hours_entry_source_known,
  add constraint hours_entry_source_known check (source in ('PERSON', 'ATTENDANCE', 'IMPORT', 'DEMO'));
