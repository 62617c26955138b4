-- Whoever leaves does so for a coded reason; of those who left before, and by a file, none is known.
alter table stage_change add column leaving_reason text;
alter table stage_change add constraint stage_change_leaving_reason_known check (leaving_reason is null or to_stage = 'WITHDRAWN' and leaving_reason in
  ('OWN_REQUEST', 'PROBATION', 'GOOD_CAUSE', 'DISMISSED', 'LAID_OFF', 'REDUNDANT', 'OTHER_JOB', 'OTHER_PROGRAM', 'ATTENDANCE',
   'PERFORMANCE', 'HEALTH', 'PERSONAL', 'MOVED_AWAY', 'MILITARY_SERVICE', 'LOST_CONTACT', 'DECEASED', 'OTHER'));
