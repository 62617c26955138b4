-- What people started on never changes. The messages name the constraint: Prisma passes on what PostgreSQL says and not which constraint said it.
create or replace function keep_published_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status = 'PUBLISHED' then raise exception 'a published program version is never deleted ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept'; end if;
    return old;
  end if;
  if old.status = 'PUBLISHED' and new.status = 'PUBLISHED'
    and row (new.program_id, new.number, new.title, new.type, new.effective_from, new.particulars, new.policies)
      is distinct from row (old.program_id, old.number, old.title, old.type, old.effective_from, old.particulars, old.policies) then
    raise exception 'a published program version never changes ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept';
  end if;
  if old.status = 'PUBLISHED' and new.status = 'DRAFT' and exists (select from enrollment where program_version_id = old.id) then
    raise exception 'people have started on this program version ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept';
  end if;
  return new;
end $$;
create or replace trigger keep_published before update or delete on program_version
  for each row execute function keep_published_version();

-- Rows of a published version stay as they are; the version's row is locked, so that nobody publishes it meanwhile.
create or replace function keep_published_content() returns trigger language plpgsql as $$
declare changed uuid;
begin
  for changed in
    select case tg_table_name when 'learning_objective'
      then (select program_version_id from course where id = (r.line ->> 'course_id')::uuid)
      else (r.line ->> 'program_version_id')::uuid end
    from (values (case when tg_op <> 'INSERT' then to_jsonb(old) end), (case when tg_op <> 'DELETE' then to_jsonb(new) end)) r (line)
    where r.line is not null
  loop
    perform from program_version where id = changed and status = 'DRAFT' for share;
    -- a version that is gone takes its content along
    if not found and exists (select from program_version where id = changed) then
      raise exception 'the content of a published program version never changes ("program_version_is_kept")' using errcode = '23514', constraint = 'program_version_is_kept';
    end if;
  end loop;
  return coalesce(new, old);
end $$;
create or replace trigger keep_published before insert or update or delete on requirement
  for each row execute function keep_published_content();
create or replace trigger keep_published before insert or update or delete on job_function
  for each row execute function keep_published_content();
create or replace trigger keep_published before insert or update or delete on competency
  for each row execute function keep_published_content();
create or replace trigger keep_published before insert or update or delete on course
  for each row execute function keep_published_content();
create or replace trigger keep_published before insert or update or delete on learning_objective
  for each row execute function keep_published_content();
