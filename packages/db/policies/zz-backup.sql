-- A backup, and whoever checks the installation, reads every row of every table, and writes nothing. The owner could not:
-- row-level security is forced on it. Named to come last, so that no table is forgotten.
grant usage on schema public to journeyline_backup;
do $$
declare item record;
begin
  for item in select oid::regclass as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like '\_%' loop
    execute format('grant select on %s to journeyline_backup', item.name);
    execute format('create policy a_backup_reads_every_row on %s for select to journeyline_backup using (true)', item.name);
  end loop;
end $$;
grant select on all sequences in schema public to journeyline_backup;
grant select on _prisma_migrations, _policies, _guards to journeyline_backup;
