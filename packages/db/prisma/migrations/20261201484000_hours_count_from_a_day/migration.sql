-- Registration of an apprenticeship, and the day from which its on-the-job hours count: until a registration is written down, the
-- enrollment's (docs/decisions/0060). What was done on the job before it stays in the ledger and leaves the sums.
alter table enrollment add column registered_on date, add column registration_number text, add column ojt_counts_from date,
  add constraint enrollment_registration_number_short check (length(registration_number) <= 40);
update enrollment set ojt_counts_from = enrolled_on;

update hours_week w set approved_minutes = w.approved_minutes - s.approved, submitted_minutes = w.submitted_minutes - s.submitted
  from (select h.enrollment_id, h.on_day - (extract(isodow from h.on_day)::int - 1) as week_on,
      coalesce(sum(h.minutes) filter (where h.status = 'APPROVED'), 0)::int as approved,
      coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED'), 0)::int as submitted
    from hours_entry h join enrollment e on e.id = h.enrollment_id
    where h.kind = 'OJT' and h.placement_id is not null and h.on_day < e.enrolled_on group by 1, 2) s
  where w.kind = 'OJT' and w.enrollment_id = s.enrollment_id and w.week_on = s.week_on;
