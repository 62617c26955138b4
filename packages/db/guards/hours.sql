-- Whose reference it is follows from who acts, whatever the writer says; and it is short enough to be one. Asked of new
-- entries alone: what was written before stays, and may be decided on.
create or replace function own_reference() returns trigger language plpgsql as $$
begin
  new.writer_employer_id := case when new.source = 'PERSON' then viewer_employer_id() end;
  if length(new.reference) > 200 then
    raise exception 'new row violates check constraint "hours_entry_reference_short"' using errcode = '23514';
  end if;
  return new;
end $$;
create or replace trigger own_reference before insert on hours_entry for each row execute function own_reference();

-- What is written lies within employment or enrollment, and takes back just what it says it does.
create or replace function check_hours_written() returns trigger language plpgsql as $$
begin
  perform from placement where id in (select placement_id from added) for share;
  if exists (select from added a left join placement p on p.id = a.placement_id
      where a.placement_id is not null and not coalesce(p.enrollment_id = a.enrollment_id and p.learner_id = a.learner_id
        and p.employer_id = a.employer_id
        and (a.basis <> 'DONE' or a.on_day between p.started_on and coalesce(p.ended_on, 'infinity')), false)) then
    raise exception 'hours outside the employment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  -- an employer, who has no grant on enrollments, writes hours of placements alone
  if exists (select from added where placement_id is null) then
    if exists (select from added a left join enrollment e on e.id = a.enrollment_id
        where a.placement_id is null and not coalesce(e.learner_id = a.learner_id
          and (a.basis <> 'DONE' or a.on_day >= e.enrolled_on), false)) then
      raise exception 'hours before the enrollment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
    end if;
  end if;
  if exists (select from added a join hours_entry o on o.id = a.reverses_id
      where row (a.enrollment_id, a.kind, a.on_day, a.minutes, a.placement_id, a.competency_id, a.course_id)
        is distinct from row (o.enrollment_id, o.kind, o.on_day, -o.minutes, o.placement_id, o.competency_id, o.course_id)
        or o.status <> 'APPROVED' or o.basis = 'REVERSAL') then
    raise exception 'a reversal takes back an approved entry as it is: this violates "hours_entry_reverses_exactly"' using errcode = '23514', constraint = 'hours_entry_reverses_exactly';
  end if;
  return null;
end $$;
create or replace trigger check_written after insert on hours_entry referencing new table as added
  for each statement execute function check_hours_written();

-- The competency is of the version the learner is on, what is sent again was rejected, what is corrected is taken back, and an employer's people write of days
-- that are past where the work is done, and not longer past than the program lets them.
create or replace function check_hours_facts() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from added a join enrollment e on e.id = a.enrollment_id join competency c on c.id = a.competency_id
      where c.program_version_id <> e.program_version_id) then
    raise exception 'the competency is of another version ("hours_entry_of_its_version")' using errcode = '23514', constraint = 'hours_entry_of_its_version';
  end if;
  if exists (select from added a join hours_entry o on o.id = a.resubmits_id where o.status <> 'REJECTED'
      or row (o.enrollment_id, o.kind, o.employer_id) is distinct from row (a.enrollment_id, a.kind, a.employer_id)) then
    raise exception 'only the same learner''s rejected hours are sent again ("hours_entry_resubmits_rejected")' using errcode = '23514', constraint = 'hours_entry_resubmits_rejected';
  end if;
  if exists (select from added a join hours_entry o on o.id = a.corrects_id
      where not exists (select from hours_entry r where r.reverses_id = o.id)
      or row (o.enrollment_id, o.kind, o.basis, o.employer_id) is distinct from row (a.enrollment_id, a.kind, a.basis, a.employer_id)) then
    raise exception 'only the same learner''s hours that are taken back are corrected ("hours_entry_corrects_reversed")' using errcode = '23514', constraint = 'hours_entry_corrects_reversed';
  end if;
  if viewer_kind() = 'employer' and exists (select from added a join placement p on p.id = a.placement_id
        join program_version v on v.id = p.program_version_id left join worksite w on w.id = p.worksite_id,
        lateral (select (clock_now() at time zone coalesce(w.time_zone, sponsor_time_zone()))::date as today) here
      where a.on_day > here.today or a.on_day < here.today - coalesce((v.policies ->> 'backdatingDays')::int, 14)) then
    raise exception 'hours of another time ("hours_entry_in_time")' using errcode = '23514', constraint = 'hours_entry_in_time';
  end if;
  return null;
end $$;
create or replace trigger check_facts after insert on hours_entry referencing new table as added
  for each statement execute function check_hours_facts();

-- A decided entry stays; staff and employers have no right to change its facts at all (policies/hours.sql).
create or replace function decide_once() returns trigger language plpgsql as $$
begin
  if old.status <> 'SUBMITTED' then
    raise exception 'these hours are decided: this violates "hours_entry_decided_once"' using errcode = '23514', constraint = 'hours_entry_decided_once';
  end if;
  return new;
end $$;
create or replace trigger decide_once before update of status, decided_at, decided_by_id, decision_reason on hours_entry
  for each row execute function decide_once();

-- Employment and enrollment days do not leave hours outside: what was done stays within them.
create or replace function keep_hours_within_placement() returns trigger language plpgsql as $$
begin
  if exists (select from hours_entry h where h.placement_id = new.id and h.basis = 'DONE' and h.status <> 'REJECTED'
      and not (h.on_day >= new.started_on and h.on_day <= coalesce(new.ended_on, 'infinity'))
      and not exists (select from hours_entry r where r.reverses_id = h.id)) then
    raise exception 'hours would stand outside the employment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  return new;
end $$;
create or replace trigger keep_hours_within before update of started_on, ended_on on placement
  for each row when (new.started_on > old.started_on or new.ended_on is distinct from old.ended_on)
  execute function keep_hours_within_placement();

create or replace function keep_hours_within_enrollment() returns trigger language plpgsql as $$
begin
  if exists (select from hours_entry h where h.enrollment_id = new.id and h.kind = 'RTI' and h.basis = 'DONE'
      and h.status <> 'REJECTED' and h.on_day < new.enrolled_on
      and not exists (select from hours_entry r where r.reverses_id = h.id)) then
    raise exception 'hours would stand before the enrollment: this violates "hours_entry_within_employment"' using errcode = '23514', constraint = 'hours_entry_within_employment';
  end if;
  return new;
end $$;
create or replace trigger keep_hours_within before update of enrolled_on on enrollment
  for each row when (new.enrolled_on > old.enrolled_on) execute function keep_hours_within_enrollment();

-- How long a day is in a time zone, in minutes: 23 or 25 hours where the clocks change, none where the calendar left the day out.
create or replace function day_minutes(day date, zone text) returns int language sql stable parallel safe
  return floor(extract(epoch from ((day + 1)::timestamp at time zone zone) - (day::timestamp at time zone zone)) / 60)::int;

create or replace function monday_of(day date) returns date language sql immutable parallel safe
  return day - (extract(isodow from day)::int - 1);

-- Whether hours count once they are approved: what was done on the job does from a day on, credit for what came before always.
-- Credit belongs to no employment, and what takes an entry back to that of the entry.
create or replace function hours_count(kind text, placement_id uuid, on_day date, counts_from date) returns boolean
  language sql immutable parallel safe
  return kind <> 'OJT' or placement_id is null or counts_from is null or on_day >= counts_from;

-- The day of an enrollment from which its on-the-job hours count, for whoever sees hours of it: an employer has no right to enrollments.
create or replace function ojt_counts_from(of_enrollment uuid) returns date language sql stable parallel safe
  security definer set search_path = pg_catalog, public as $$
  select e.ojt_counts_from from public.enrollment e where e.id = of_enrollment
    and (public.viewer_kind() <> 'employer' or e.id = any ((select public.viewer_enrollment_ids())::uuid[]))
$$;

-- Sums of days and weeks, in the transaction of the change. Rows are made first, then locked in key order, then changed:
-- two at once queue up instead of blocking each other, and a sum below zero is refused, or above what the day has where the
-- hours that come were done: at the worksite, or at the sponsor. Credit for what came before is no day's work and counts in its week only.
create or replace function count_hours_written() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  insert into hours_day (learner_id, on_day, minutes) select distinct learner_id, on_day, 0 from added
    where basis <> 'PRIOR_CREDIT' and status <> 'REJECTED' order by 1, 2 on conflict do nothing;
  perform from hours_day where (learner_id, on_day) in (select learner_id, on_day from added) order by learner_id, on_day for no key update;
  update hours_day d set minutes = d.minutes + s.minutes from (
      select a.learner_id, a.on_day, sum(a.minutes)::int as minutes from added a left join hours_entry o on o.id = a.reverses_id
      where coalesce(o.basis, a.basis) = 'DONE' and a.status <> 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day and s.minutes <> 0;
  if exists (select from (select a.learner_id, a.on_day, max(day_minutes(a.on_day, coalesce(w.time_zone, sponsor_time_zone()))) as minutes
        from added a left join placement p on p.id = a.placement_id left join worksite w on w.id = p.worksite_id
        where a.basis = 'DONE' and a.status <> 'REJECTED' group by 1, 2) long
      join hours_day d on d.learner_id = long.learner_id and d.on_day = long.on_day where d.minutes > long.minutes) then
    raise exception 'more hours than the day has: this violates "hours_day_within_its_length"' using errcode = '23514', constraint = 'hours_day_within_its_length';
  end if;
  insert into hours_week (enrollment_id, kind, week_on) select distinct enrollment_id, kind, monday_of(on_day) from added
    where status <> 'REJECTED' order by 1, 2, 3 on conflict do nothing;
  perform from hours_week where (enrollment_id, kind, week_on) in (select enrollment_id, kind, monday_of(on_day) from added)
    order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = w.approved_minutes + s.approved, submitted_minutes = w.submitted_minutes + s.submitted
    from (select a.enrollment_id, kind, monday_of(on_day) as week_on,
        coalesce(sum(minutes) filter (where status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(minutes) filter (where status = 'SUBMITTED'), 0)::int as submitted
      from added a join enrollment e on e.id = a.enrollment_id
      where status <> 'REJECTED' and hours_count(kind, placement_id, on_day, e.ojt_counts_from) group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $$;
create or replace trigger count_written after insert on hours_entry referencing new table as added
  for each statement execute function count_hours_written();

create or replace function count_hours_decided() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from after_update a join before_update b on b.id = a.id where a.status <> b.status) then return null; end if;
  perform from hours_day where (learner_id, on_day) in (select learner_id, on_day from after_update) order by learner_id, on_day for no key update;
  update hours_day d set minutes = d.minutes - s.minutes from (
      select a.learner_id, a.on_day, sum(a.minutes)::int as minutes from after_update a join before_update b on b.id = a.id
      where a.basis = 'DONE' and b.status <> 'REJECTED' and a.status = 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day;
  perform from hours_week where (enrollment_id, kind, week_on) in (select enrollment_id, kind, monday_of(on_day) from after_update)
    order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = w.approved_minutes + s.approved, submitted_minutes = w.submitted_minutes - s.decided
    from (select a.enrollment_id, a.kind, monday_of(a.on_day) as week_on,
        coalesce(sum(a.minutes) filter (where a.status = 'APPROVED'), 0)::int as approved, sum(a.minutes)::int as decided
      from after_update a join before_update b on b.id = a.id join enrollment e on e.id = a.enrollment_id
      where b.status = 'SUBMITTED' and a.status <> 'SUBMITTED'
        and hours_count(a.kind, a.placement_id, a.on_day, e.ojt_counts_from) group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $$;
create or replace trigger count_decided after update on hours_entry
  referencing old table as before_update new table as after_update
  for each statement execute function count_hours_decided();

-- When the day moves from which they count, weeks are summed anew. Whoever writes hours holds their employment, and whoever decides
-- on some holds their weeks: either is done before this looks, or looks at the day that stands by then. Entries that begin to
-- count, or no longer do, count as changed.
create or replace function hold_employments() returns trigger language plpgsql as $$
begin
  perform from placement where enrollment_id in (select n.id from after_update n join before_update o on o.id = n.id
    where n.ojt_counts_from is distinct from o.ojt_counts_from) order by id for no key update;
  return null;
end $$;
create or replace trigger hold_employments after update on enrollment
  referencing old table as before_update new table as after_update
  for each statement execute function hold_employments();

create or replace function recount_ojt() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
declare moved uuid[];
begin
  select array_agg(n.id order by n.id) into moved from after_update n join before_update o on o.id = n.id
    where n.ojt_counts_from is distinct from o.ojt_counts_from;
  if moved is null then return null; end if;
  perform from hours_week where enrollment_id = any (moved) and kind = 'OJT' order by enrollment_id, kind, week_on for no key update;
  update hours_week w set approved_minutes = s.approved, submitted_minutes = s.submitted
    from (select k.enrollment_id, k.week_on,
        coalesce(sum(h.minutes) filter (where h.status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED'), 0)::int as submitted
      from hours_week k join enrollment e on e.id = k.enrollment_id left join hours_entry h on h.enrollment_id = k.enrollment_id
        and h.kind = 'OJT' and monday_of(h.on_day) = k.week_on and hours_count(h.kind, h.placement_id, h.on_day, e.ojt_counts_from)
      where k.enrollment_id = any (moved) and k.kind = 'OJT' group by 1, 2) s
    where w.kind = 'OJT' and w.enrollment_id = s.enrollment_id and w.week_on = s.week_on
      and (w.approved_minutes, w.submitted_minutes) is distinct from (s.approved, s.submitted);
  update hours_entry h set updated_at = null from after_update n join before_update o on o.id = n.id
    where h.enrollment_id = n.id and n.id = any (moved) and h.kind = 'OJT'
      and hours_count(h.kind, h.placement_id, h.on_day, n.ojt_counts_from) <> hours_count(h.kind, h.placement_id, h.on_day, o.ojt_counts_from);
  return null;
end $$;
create or replace trigger recount_ojt after update on enrollment
  referencing old table as before_update new table as after_update
  for each statement execute function recount_ojt();

-- Hours go only along with the file that brought them, while they wait (guards/imports.sql).
create or replace function count_hours_deleted() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  update hours_day d set minutes = d.minutes - s.minutes
    from (select learner_id, on_day, sum(minutes)::int as minutes from gone where basis = 'DONE' and status <> 'REJECTED' group by 1, 2) s
    where d.learner_id = s.learner_id and d.on_day = s.on_day;
  update hours_week w set submitted_minutes = w.submitted_minutes - s.minutes
    from (select g.enrollment_id, kind, monday_of(on_day) as week_on, sum(minutes)::int as minutes
      from gone g join enrollment e on e.id = g.enrollment_id
      where status = 'SUBMITTED' and hours_count(kind, placement_id, on_day, e.ojt_counts_from) group by 1, 2, 3) s
    where w.enrollment_id = s.enrollment_id and w.kind = s.kind and w.week_on = s.week_on;
  return null;
end $$;
create or replace trigger count_deleted after delete on hours_entry referencing old table as gone
  for each statement execute function count_hours_deleted();

-- Placements on whose hours the person who acts decides: nobody is named there as supervisor, they are, or they stand in.
create or replace function viewer_deciding_placement_ids() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(p.id), '{}') from placement p
    where p.employer_id = (select viewer_employer_id()) and (p.ended_on is null or p.ended_on >= (select sponsor_today()))
      and (p.supervisor_id is null or p.supervisor_id = (select viewer_person_id()) or exists (select from delegation d
        where d.from_id = p.supervisor_id and d.to_id = (select viewer_person_id()) and d.revoked_at is null
          and (select sponsor_today()) between d.starts_on and d.ends_on))
$$;

-- An entry that is taken back, corrected or sent again tells so in its own fields: it counts as changed, as who follows by what changed would
-- miss it else. Written as null, the moment moves (guards/stamps.sql).
create or replace function touch_followed_hours() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
declare followed uuid[];
begin
  select array_agg(id order by id) into followed from (select reverses_id as id from added
      union select resubmits_id from added union select corrects_id from added) named
    where id is not null;
  if followed is not null then update hours_entry set updated_at = null where id = any (followed); end if;
  return null;
end $$;
create or replace trigger touch_followed after insert on hours_entry referencing new table as added
  for each statement execute function touch_followed_hours();
