-- Where the database's user is no superuser, earlier migrations that move data saw no rows: forced row-level security
-- bound them as well, and they were recorded as applied. What they left undone is done here, and nothing where it was done.
update placement p set stage = e.stage, stage_since = e.stage_since from enrollment e
  where e.id = p.enrollment_id and (p.stage, p.stage_since) is distinct from (e.stage, e.stage_since);

-- Review days of installations from before there were versions: they were worked out before the version's requirements
-- were written.
update enrollment set review_due_on = review_due_on(id, program_version_id, enrolled_on)
  where review_due_on is distinct from review_due_on(id, program_version_id, enrolled_on);
