-- The day on which an enrollment's next joint review is due, kept beside it, so that the list of due and overdue ones is
-- read from an index and not worked out of every review there is.
alter table enrollment add column review_due_on date;

-- An interval after the latest review that was held, or after the enrollment began; null where the version asks for none.
create function review_due_on(enrollment_id uuid, program_version_id uuid, enrolled_on date) returns date language sql stable
  return greatest(enrolled_on, (select max(r.held_on) from review r where r.enrollment_id = review_due_on.enrollment_id))
    + (select (q.measure ->> 'everyDays')::int from requirement q
       where q.program_version_id = review_due_on.program_version_id and q.kind = 'REVIEWS');

-- Named to come after `choose_version`: the version decides the interval.
create function set_review_due() returns trigger language plpgsql as $$
begin
  new.review_due_on := review_due_on(new.id, new.program_version_id, new.enrolled_on);
  return new;
end $$;
create trigger set_review_due before insert or update of enrolled_on on enrollment
  for each row execute function set_review_due();

-- Only a meeting that is written down moves the day, never a signature: who signs has no right to enrollments.
create function move_review_due() returns trigger language plpgsql as $$
begin
  update enrollment e set review_due_on = review_due_on(e.id, e.program_version_id, e.enrolled_on)
    where e.id in (select enrollment_id from held where held_on is not null);
  return null;
end $$;
create trigger move_review_due after insert on review referencing new table as held
  for each statement execute function move_review_due();

create function move_review_due_of_one() returns trigger language plpgsql as $$
begin
  update enrollment e set review_due_on = review_due_on(e.id, e.program_version_id, e.enrolled_on)
    where e.id = new.enrollment_id;
  return null;
end $$;
create trigger move_review_due_of_one after update of held_on on review
  for each row when (new.held_on is distinct from old.held_on) execute function move_review_due_of_one();

update enrollment set review_due_on = review_due_on(id, program_version_id, enrolled_on);
create index enrollment_review_due on enrollment (review_due_on, id)
  where review_due_on is not null and stage not in ('COMPLETED', 'WITHDRAWN');

-- Reviews that wait for somebody, by their day.
create index review_open on review (coalesce(held_on, planned_on), id) where status in ('PLANNED', 'HELD');

-- One review is planned at a time, even when two plan at once.
create unique index review_one_planned on review (enrollment_id) where status = 'PLANNED';
