-- What the Welsh pathway says of hours and credit, the versions of it that are there say as well: hours count from the enrollment,
-- nothing is credited of what was done on the job, and off the job up to what an award asks for. What a sponsor has said stays.
create table bound_again as select oid::regclass as name from pg_class
  where oid in ('program_version'::regclass, 'program'::regclass) and relforcerowsecurity and row_security_active(oid);
do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s no force row level security', item.name);
  end loop;
end $$;

alter table program_version disable trigger user;
update program_version v set policies = '{"ojtCountsFrom": "ENROLLMENT", "ojtCreditPercent": 0, "rtiCreditPercent": 100}'::jsonb || v.policies
  from program p where p.id = v.program_id and p.country = 'GB';
alter table program_version enable trigger user;

do $$
declare item record;
begin
  for item in select name from bound_again loop
    execute format('alter table %s force row level security', item.name);
  end loop;
end $$;
drop table bound_again;
