-- Programs are public knowledge to everyone who is signed in, and so is what a published version asks for.
alter table program enable row level security, force row level security;
grant select, insert, update on program to journeyline_staff;
grant select on program to journeyline_employer;
create policy staff_see_every_program on program to journeyline_staff using (true) with check (true);
create policy employers_see_every_program on program for select to journeyline_employer using (true);

-- Drafts are the sponsor's own business. What a published version says never changes: triggers see to that.
alter table program_version enable row level security, force row level security;
grant select, insert, update, delete on program_version to journeyline_staff;
grant select on program_version to journeyline_employer;
create policy staff_see_every_version on program_version to journeyline_staff using (true) with check (true);
create policy employers_see_published_versions on program_version for select to journeyline_employer
  using (status = 'PUBLISHED');

-- The parts of a version are seen by whoever sees the version: the subquery asks as the viewer.
do $$
declare part text;
begin
  foreach part in array array['requirement', 'job_function', 'competency', 'course'] loop
    execute format('alter table %I enable row level security, force row level security', part);
    execute format('grant select, insert, update, delete on %I to journeyline_staff', part);
    execute format('grant select on %I to journeyline_employer', part);
    execute format('create policy staff_see_every_%1$s on %1$I to journeyline_staff using (true) with check (true)', part);
    execute format('create policy employers_see_parts_of_published_versions on %I for select to journeyline_employer
      using (exists (select from program_version v where v.id = program_version_id))', part);
  end loop;
end $$;

alter table learning_objective enable row level security, force row level security;
grant select, insert, update, delete on learning_objective to journeyline_staff;
grant select on learning_objective to journeyline_employer;
create policy staff_see_every_objective on learning_objective to journeyline_staff using (true) with check (true);
create policy employers_see_objectives_of_published_versions on learning_objective for select to journeyline_employer
  using (exists (select from course c where c.id = course_id));
