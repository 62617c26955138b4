-- A check says how it came out and at most a coded reason, never what it found. What was written freely before is kept apart, where
-- nobody reads it; of checks that were not passed it is erased, as it may say what somebody was convicted of.
alter table check_record rename column reason to former_reason;
alter table check_record add column reason text;
alter table check_record add constraint check_record_reason_known check (reason in
  ('DECIDED_BY_EMPLOYER', 'DECIDED_BY_SPONSOR', 'NOT_AGREED', 'NOT_COMPLETED', 'MADE_BY_EMPLOYER', 'STILL_COUNTS', 'NOT_NEEDED'));

-- what earlier migrations of the same upgrade bound again would hide its rows from this one
create table bound_again as select oid::regclass as name from pg_class
  where relnamespace = 'public'::regnamespace and relforcerowsecurity and row_security_active(oid);
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s no force row level security', item.name);
  end loop;
end $$;
update check_record c set former_reason = null from requirement r
  where r.id = c.requirement_id and c.outcome = 'FAILED' and r.kind = 'CHECK' and c.former_reason is not null;
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s force row level security', item.name);
  end loop;
end $$;
drop table bound_again;
