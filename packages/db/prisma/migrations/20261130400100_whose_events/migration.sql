-- Which employers may read an event. Of what was written before, those whose own record it is.
alter table event add column employer_ids uuid[] default '{}';
update event set employer_ids = array[r.employer_id] from (
    select id, id as employer_id from employer union all select id, employer_id from worksite
    union all select id, employer_id from placement union all select id, employer_id from hours_entry
    union all select id, employer_id from delegation) r
  where r.id = event.subject_id and r.employer_id is not null;
