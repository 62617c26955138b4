-- Whose reference it is follows from who writes it down, whatever is said; and it names what its writer may see, by the writer's own
-- rights: who has none on a table can't ask it.
create or replace function own_reference_of() returns trigger language plpgsql as $$
declare found boolean;
begin
  if viewer_kind() is null then return new; end if;
  new.employer_id := viewer_employer_id();
  -- a type that has no references is the constraint's to refuse
  if referenced_table(new.subject_type) is null then return new; end if;
  execute format('select exists (select from %I where id = $1)', referenced_table(new.subject_type)) into found using new.subject_id;
  if not found then
    raise exception 'new row violates check constraint "external_reference_names_something"' using errcode = '23514';
  end if;
  -- one after the other for each record, so that two at once do not both find room
  perform pg_advisory_xact_lock(hashtextextended('references of ' || new.subject_id, 0));
  if (select count(*) >= 20 from external_reference
      where subject_id = new.subject_id and employer_id is not distinct from new.employer_id
        and (system, value) is distinct from (new.system, new.value)) then
    raise exception 'new row violates check constraint "external_reference_few"' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger own before insert on external_reference for each row execute function own_reference_of();

-- Which table a type's rows stand in; an unknown type has none.
create or replace function referenced_table(type text) returns text immutable strict language sql as $$
  select case type
    when 'Learner' then 'learner' when 'Enrollment' then 'enrollment' when 'Placement' then 'placement'
    when 'Employer' then 'employer' when 'Worksite' then 'worksite' when 'Cohort' then 'cohort'
    when 'HoursEntry' then 'hours_entry' when 'FundingAward' then 'funding_award' end $$;

-- What is gone is called nothing any more, by anybody. No other record is deleted that has references: a file whose record has one
-- is not taken back.
create or replace function forget_references() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  delete from external_reference where subject_id = old.id;
  return null;
end $$;
create or replace trigger forget_references after delete on worksite for each row execute function forget_references();
create or replace trigger forget_references after delete on funding_award for each row execute function forget_references();
