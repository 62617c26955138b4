-- A reference is the name that an organization gave to its own entry: the sponsor, or one employer. Two organizations that
-- count from 1 do not meet, and neither learns what the other wrote.
alter table hours_entry add column "writer_employer_id" uuid;
update hours_entry h set writer_employer_id = u.employer_id from "user" u
  where u.id = h.written_by_id and u.employer_id is not null and h.source = 'PERSON';

drop index hours_entry_source_reference_key;
create unique index hours_entry_reference_once on hours_entry
  (source, reference, coalesce(writer_employer_id, '00000000-0000-0000-0000-000000000000'));

-- Whose reference it is follows from who acts, whatever the writer says; and it is short enough to be one. Asked of new
-- entries alone: what was written before stays, and may be decided on.
create function own_reference() returns trigger language plpgsql as $$
begin
  new.writer_employer_id := case when new.source = 'PERSON' then viewer_employer_id() end;
  if length(new.reference) > 200 then
    raise exception 'new row violates check constraint "hours_entry_reference_short"' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger own_reference before insert on hours_entry for each row execute function own_reference();
