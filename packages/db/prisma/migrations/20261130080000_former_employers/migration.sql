-- What a former employer sees stands still from the last day of the employment on (docs/decisions/0020).
-- Employments that have ended by now: back to their last day.
update placement p set stage = s.stage, stage_since = s.since
  from (select p.id, s.* from placement p, lateral stage_on(p.enrollment_id, p.ended_on) s where p.ended_on < sponsor_today()) s
  where s.id = p.id;
