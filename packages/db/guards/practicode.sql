-- The enrollment carries the latest figures, so that board, cohort page and candidate need not look for them.
create or replace function show_practicode() returns trigger language plpgsql as $$
begin
  update enrollment e set practicode_cases = r.cases_done, practicode_score = r.score_percent from (
      select distinct on (enrollment_id) enrollment_id, cases_done, score_percent from practicode_reading
      where enrollment_id in (select enrollment_id from added) order by enrollment_id, read_on desc, id desc) r
    where e.id = r.enrollment_id
      and (e.practicode_cases, e.practicode_score) is distinct from (r.cases_done, r.score_percent);
  return null;
end $$;
create or replace trigger show after insert on practicode_reading referencing new table as added
  for each statement execute function show_practicode();
