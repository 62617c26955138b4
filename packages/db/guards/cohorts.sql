-- Seats taken, by `[{ cohort_id, seats }]`, in the transaction of the change (guards/enrollments.sql).
create or replace function count_seats(deltas jsonb) returns void language plpgsql as $$
begin
  -- locked in id order, so that two bulk changes cannot deadlock
  perform 1 from cohort where id in (select (d ->> 'cohort_id')::uuid from jsonb_array_elements(deltas) d)
    order by id for no key update;
  update cohort set seats_taken = seats_taken + (d ->> 'seats')::int
    from jsonb_array_elements(deltas) d where cohort.id = (d ->> 'cohort_id')::uuid;
end $$;
