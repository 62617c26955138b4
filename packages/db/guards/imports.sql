-- What a file made, row by row of it: the rows of the tables, as the plan named them that was worked out at the preview, or as
-- they name the file. Only of files that changed nothing which was there before.
-- As the other two it meets whole files, of which the planner may know nothing yet: rows are joined by hash, never one by one.
create or replace function import_made(of_import uuid) returns table (line int, made text, id uuid)
  language sql stable security definer set search_path = pg_catalog, public set enable_nestloop = off as $$
  with planned as (select r.line, r.row from roster_import_row r where r.import_id = of_import and r.outcome = 'CREATE')
  select p.line, x.made, (p.row #>> x.path)::uuid from planned p, (values ('learner', array['learner', 'id']),
      ('enrollment', array['enrollment', 'id']), ('internship', array['internship', 'id']), ('funding_award', array['award', 'id']),
      ('placement', array['placement', 'id']), ('cohort', array['cohort', 'id'])) x (made, path) where p.row #>> x.path is not null
  union all select p.line, 'credential', k.id from planned p join credential k
    on k.learner_id = (p.row ->> 'learnerId')::uuid and k.kind = p.row #>> '{credential,kind}'
  union all select p.line, 'stage_change', s.id from planned p join stage_change s
    on s.enrollment_id = (p.row ->> 'enrollmentId')::uuid and s.import_id = of_import
  union all select p.line, 'practicode_reading', k.id from planned p join practicode_reading k
    on k.enrollment_id = (p.row ->> 'enrollmentId')::uuid and k.import_id = of_import
      and k.read_on = coalesce((p.row #>> '{reading,read_on}')::date, k.read_on)
  union all select p.line, 'hours_entry', h.id from planned p join hours_entry h
    on h.import_id = of_import and h.reference = p.row #>> '{entry,reference}'
$$;

-- The lines of a file on which something rests: another row names what they made, of whatever table and column; another system has a name
-- for it; it was changed, decided or taken back since; or a learner moved on after the reading. Sums, and parts that go along with their row, rest on nothing.
create or replace function import_rests(of_import uuid) returns table (line int)
  language plpgsql stable security definer set search_path = pg_catalog, public set enable_nestloop = off as $$
declare
  part record; link record;
  made_all uuid[] := array(select m.id from import_made(of_import) m);
begin
  return query select m.line from import_made(of_import) m join external_reference x on x.subject_id = m.id;
  return query select m.line from import_made(of_import) m where case m.made
    when 'learner' then exists (select from learner x where x.id = m.id and x.version > 1)
    when 'enrollment' then exists (select from enrollment x where x.id = m.id and x.version > 1)
    when 'cohort' then exists (select from cohort x where x.id = m.id and x.version > 1)
    when 'internship' then exists (select from internship x where x.id = m.id and x.updated_at > x.created_at)
    when 'funding_award' then exists (select from funding_award x where x.id = m.id and x.updated_at > x.created_at)
    when 'placement' then exists (select from placement x where x.id = m.id and x.updated_at > x.created_at)
    when 'credential' then exists (select from credential x where x.id = m.id and x.updated_at > x.created_at)
    when 'stage_change' then exists (select from stage_change x where x.id = m.id and x.undone_at is not null)
    when 'hours_entry' then exists (select from hours_entry x where x.id = m.id and x.status <> 'SUBMITTED')
    when 'practicode_reading' then exists (select from practicode_reading x join stage_change s on s.enrollment_id = x.enrollment_id
      where x.id = m.id and s.import_id is distinct from of_import and s.undone_at is null and s.recorded_at >= x.recorded_at)
    else false end;
  for part in select m.made, array_agg(m.id) as ids, array_agg(m.line) as lines from import_made(of_import) m group by 1 loop
    for link in
      select c.conrelid::regclass as naming, a.attname as named_in from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confdeltype <> 'c' and cardinality(c.conkey) = 1 and c.confrelid = part.made::regclass
        and c.conrelid not in ('hours_day'::regclass, 'hours_week'::regclass, 'stage_flow'::regclass, 'stage_tenure'::regclass)
    loop
      return query execute format('select m.line from unnest($1, $2) m (id, line) join %s x on x.%I = m.id
        where not exists (select from unnest($3) o (id) where o.id = x.id)', link.naming, link.named_in)
        using part.ids, part.lines, made_all;
    end loop;
  end loop;
end $$;

-- Takes away what a file made, all of it or nothing: no role has the right to take these rows away. On how many of its lines something
-- rests, and the first of them, is what it answers, and then it did nothing. Who asks has locked what goes.
create or replace function undo_import(of_import uuid) returns table (rows int, line int) language plpgsql
  security definer set search_path = pg_catalog, public set enable_nestloop = off as $$
declare gone jsonb;
begin
  if viewer_kind() is distinct from 'staff' or not exists (
      select from roster_import where id = of_import and status = 'APPLIED' and rows_to_change = 0) then
    raise exception 'only what was imported is taken back ("import_is_undone_whole")' using errcode = '23514', constraint = 'import_is_undone_whole';
  end if;
  select count(distinct r.line)::int, min(r.line) into rows, line from import_rests(of_import) r;
  if rows > 0 then
    return next;
    return;
  end if;
  select jsonb_object_agg(made, ids) into gone from (select made, jsonb_agg(m.id) as ids from import_made(of_import) m group by 1) m;
  delete from credential where id in (select jsonb_array_elements_text(gone -> 'credential')::uuid);
  delete from placement where id in (select jsonb_array_elements_text(gone -> 'placement')::uuid);
  delete from funding_award where id in (select jsonb_array_elements_text(gone -> 'funding_award')::uuid);
  delete from internship where id in (select jsonb_array_elements_text(gone -> 'internship')::uuid);
  delete from practicode_reading where id in (select jsonb_array_elements_text(gone -> 'practicode_reading')::uuid);
  delete from stage_change where id in (select jsonb_array_elements_text(gone -> 'stage_change')::uuid);
  delete from hours_entry where id in (select jsonb_array_elements_text(gone -> 'hours_entry')::uuid);
  delete from hours_week where enrollment_id in (select jsonb_array_elements_text(gone -> 'enrollment')::uuid)
    and (approved_minutes, submitted_minutes) = (0, 0);
  delete from enrollment where id in (select jsonb_array_elements_text(gone -> 'enrollment')::uuid);
  delete from hours_day where learner_id in (select jsonb_array_elements_text(gone -> 'learner')::uuid) and minutes = 0;
  delete from learner where id in (select jsonb_array_elements_text(gone -> 'learner')::uuid);
  delete from stage_flow where cohort_id in (select jsonb_array_elements_text(gone -> 'cohort')::uuid) and (entered, exited) = (0, 0);
  delete from cohort where id in (select jsonb_array_elements_text(gone -> 'cohort')::uuid);
end $$;
