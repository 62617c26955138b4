-- What runs as the guard and not as the viewer who caused it. Each of these functions has a fixed search path and takes
-- nothing from its caller that it does not check; a test holds this list complete.
grant usage on schema public to journeyline_guard;
grant select (viewer_key) on installation to journeyline_guard;
create policy the_guard_reads_the_key on installation for select to journeyline_guard using (true);

grant create on schema public to journeyline_guard; -- to become an owner of functions one may create them
do $$
declare keeper regprocedure;
begin
  foreach keeper in array array['viewer_is_sealed()']::regprocedure[] loop
    execute format('alter function %s security definer set search_path = pg_catalog, public', keeper);
    execute format('alter function %s owner to journeyline_guard', keeper);
  end loop;
end $$;
revoke create on schema public from journeyline_guard;
