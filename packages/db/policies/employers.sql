-- An employer sees itself and its worksites; staff see all employers.
alter table employer enable row level security, force row level security;
grant select, insert, update on employer to journeyline_staff;
grant select on employer to journeyline_employer;
create policy staff_see_every_employer on employer to journeyline_staff using (true) with check (true);
create policy an_employer_sees_itself on employer for select to journeyline_employer
  using (id = (select viewer_employer_id()));

alter table worksite enable row level security, force row level security;
grant select, insert, update, delete on worksite to journeyline_staff;
grant select on worksite to journeyline_employer;
create policy staff_see_every_worksite on worksite to journeyline_staff using (true) with check (true);
create policy an_employer_sees_its_worksites on worksite for select to journeyline_employer
  using (employer_id = (select viewer_employer_id()));

-- An employer sees its own placements: name and days of its apprentices, nothing that leads to a learner's other rows.
alter table placement enable row level security, force row level security;
grant select, insert, update on placement to journeyline_staff;
grant select, update (supervisor_id, worksite_id, ended_on, end_reason) on placement to journeyline_employer;
create policy staff_see_every_placement on placement to journeyline_staff using (true) with check (true);
create policy an_employer_sees_its_placements on placement to journeyline_employer
  using (employer_id = (select viewer_employer_id())) with check (employer_id = (select viewer_employer_id()));
-- Whom and where it names are its own, and only while it employs: the subqueries ask as the viewer. So it says the last day: an earlier
-- one, as days that become more are asked of the enrollment (keep_one_employment), which it does not reach.
create policy an_employer_names_its_own on placement as restrictive for update to journeyline_employer
  using (ended_on is null or ended_on >= (select sponsor_today()))
  with check ((supervisor_id is null or exists (select from "user" u where u.id = supervisor_id))
    and (worksite_id is null or exists (select from worksite w where w.id = worksite_id)));

-- What an employment paid is seen by whoever sees the employment, which the subquery asks as the viewer.
alter table placement_wage enable row level security, force row level security;
grant select on placement_wage to journeyline_staff, journeyline_employer;
create policy staff_see_every_wage on placement_wage for select to journeyline_staff using (true);
create policy an_employer_sees_wages_of_its_placements on placement_wage for select to journeyline_employer
  using (exists (select from placement p where p.id = placement_id));
