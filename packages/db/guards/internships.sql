-- The enrollment carries the latest site, so that board, cohort page and candidate need not look for it.
create or replace function show_internship() returns trigger language plpgsql as $$
begin
  update enrollment e set internship_site = i.site, internship_started_on = i.starts_on from (
      select distinct on (enrollment_id) enrollment_id, site, starts_on from internship
      where enrollment_id in (select enrollment_id from changed) order by enrollment_id, starts_on desc, id desc) i
    where e.id = i.enrollment_id
      and (e.internship_site, e.internship_started_on) is distinct from (i.site, i.starts_on);
  return null;
end $$;
create or replace trigger show_inserted after insert on internship referencing new table as changed
  for each statement execute function show_internship();
create or replace trigger show_updated after update on internship referencing new table as changed
  for each statement execute function show_internship();
