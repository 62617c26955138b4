-- A review goes its way: planned, held, signed by all; or cancelled before it is signed. What somebody signed says what it
-- said, and what is signed or cancelled stays as it is.
create or replace function keep_review() returns trigger language plpgsql as $$
begin
  -- it came into somebody's sight (show_records), and is what it was
  if new.updated_at is null and to_jsonb(new) - 'updated_at' = to_jsonb(old) - 'updated_at' then return new; end if;
  if old.status in ('SIGNED', 'CANCELLED')
    or (new.status <> old.status and not (old.status = 'PLANNED' and new.status in ('HELD', 'CANCELLED'))
      and not (old.status = 'HELD' and new.status in ('SIGNED', 'CANCELLED')))
    or (new.status = 'SIGNED' and (not exists (select from review_signature s where s.review_id = new.id)
      or exists (select from review_signature s where s.review_id = new.id and s.signed_at is null)))
    or (row (new.enrollment_id, new.planned_on, new.held_on, new.on_the_job, new.off_the_job, new.support, new.goals)
        is distinct from row (old.enrollment_id, old.planned_on, old.held_on, old.on_the_job, old.off_the_job, old.support, old.goals)
      and exists (select from review_signature s where s.review_id = new.id and s.signed_at is not null)) then
    raise exception 'a review does not change so ("review_goes_its_way")' using errcode = '23514', constraint = 'review_goes_its_way';
  end if;
  return new;
end $$;
create or replace trigger keep before update on review for each row execute function keep_review();

-- A review that is put off, brought forward or held on another day may come into an employer's sight by it, and what hangs on it
-- with it: that counts as changed then, whoever sees it, so that it tells nobody of another's employment.
create or replace function show_moved_review() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  update review_signature set updated_at = null where review_id = new.id;
  update evidence_file set updated_at = null where review_id = new.id;
  return null;
end $$;
create or replace trigger show_moved after update of planned_on, held_on on review for each row
  when (coalesce(new.held_on, new.planned_on) is distinct from coalesce(old.held_on, old.planned_on)) execute function show_moved_review();

-- A name without capitals, accents, points, dashes and spaces, however those are written: two that are left alike are one name; as
-- the domain's `isOneName`.
create or replace function bare_name(text) returns text language sql stable parallel safe
  return upper(translate(fold($1), E' \t\n\u00a0.,"''\u2019\u2018\u02bc\u00b4`\u2010\u2011\u2013-', ''));

-- A signature is given once, now, to a review that is held and that nobody disputes, after those before it, and under the name that
-- was planned, or under another one with a reason. A party that has not signed may dispute it, now; an answer ends that, and
-- another dispute takes its place.
create or replace function sign_once() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  if new.disputed_at is distinct from old.disputed_at then
    if new.disputed_at is null or not is_now(new.disputed_at) or new.signed_at is not null
      or (old.disputed_at is not null and old.dispute_answered_at is null)
      or not exists (select from review r where r.id = new.review_id and r.status = 'HELD') then
      raise exception 'this review is not to be disputed ("review_signature_disputed")' using errcode = '23514', constraint = 'review_signature_disputed';
    end if;
    new.dispute_answer := null;
    new.dispute_answered_at := null;
    new.dispute_answered_by_id := null;
  elsif new.dispute_reason is distinct from old.dispute_reason
    or row (new.dispute_answer, new.dispute_answered_at) is distinct from row (old.dispute_answer, old.dispute_answered_at)
      and (old.dispute_answered_at is not null or not is_now(new.dispute_answered_at) or new.dispute_answered_by_id is distinct from viewer_person_id()) then
    raise exception 'this dispute is answered, or not so ("review_signature_disputed")' using errcode = '23514', constraint = 'review_signature_disputed';
  end if;
  if new.signed_at is not null and (not is_now(new.signed_at)
      or not exists (select from review r where r.id = new.review_id and r.status = 'HELD')
      or exists (select from review_signature s where s.review_id = new.review_id and s.disputed_at is not null and s.dispute_answered_at is null)
      or (new.person_id is null and new.other_name_reason is null and bare_name(new.name) <> bare_name(new.signed_name))
      or exists (select from review_signature s where s.review_id = new.review_id and s.id <> new.id and s.signed_at is null
        and array_position(array['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'], s.party)
          < array_position(array['APPRENTICE', 'TUTOR', 'SUPERVISOR', 'MENTOR'], new.party))) then
    raise exception 'this signature is not due ("review_signature_in_turn")' using errcode = '23514', constraint = 'review_signature_in_turn';
  end if;
  return new;
end $$;
create or replace trigger sign_once before update of signed_at, signed_name, comment, other_name_reason, disputed_at, dispute_reason, dispute_answer,
    dispute_answered_at on review_signature
  for each row execute function sign_once();

-- Whoever makes a link stands beside what is signed with it.
create or replace function name_link_maker() returns trigger language plpgsql as $$
begin
  if new.link_made_by_id is distinct from viewer_person_id() then
    raise exception 'a link is made in the own name ("review_link_made")' using errcode = '23514', constraint = 'review_link_made';
  end if;
  return new;
end $$;
create or replace trigger name_link_maker before update of link_made_by_id on review_signature
  for each row when (new.link_made_by_id is not null) execute function name_link_maker();

-- Whose signature it is stays, once it is given; the account of somebody who had none yet may be added.
create or replace function keep_signature() returns trigger language plpgsql as $$
begin
  if row (new.review_id, new.party, new.name, new.email) is distinct from row (old.review_id, old.party, old.name, old.email)
    or (old.person_id is not null and new.person_id is not null and new.person_id <> old.person_id) then
    raise exception 'this signature is given: this violates "review_signature_once"' using errcode = '23514', constraint = 'review_signature_once';
  end if;
  return new;
end $$;
create or replace trigger keep before update of review_id, party, name, email, person_id on review_signature
  for each row when (old.signed_at is not null) execute function keep_signature();

-- A review is signed when its last party has signed.
create or replace function close_signed_reviews() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  update review r set status = 'SIGNED', version = r.version + 1 where r.status = 'HELD'
    and r.id in (select review_id from changed where signed_at is not null)
    and not exists (select from review_signature s where s.review_id = r.id and s.signed_at is null);
  return null;
end $$;
create or replace trigger close_signed after update on review_signature referencing new table as changed
  for each statement execute function close_signed_reviews();

-- An interval after the latest review that was held, or after the enrollment began; null where the version asks for none.
create or replace function review_due_on(enrollment_id uuid, program_version_id uuid, enrolled_on date) returns date language sql stable
  return greatest(enrolled_on, (select max(r.held_on) from review r where r.enrollment_id = review_due_on.enrollment_id))
    + (select (q.measure ->> 'everyDays')::int from requirement q
       where q.program_version_id = review_due_on.program_version_id and q.kind = 'REVIEWS');

-- Named to come after `choose_version`: the version decides the interval.
create or replace function set_review_due() returns trigger language plpgsql as $$
begin
  new.review_due_on := review_due_on(new.id, new.program_version_id, new.enrolled_on);
  return new;
end $$;
create or replace trigger set_review_due before insert or update of enrolled_on on enrollment
  for each row execute function set_review_due();

-- Only a meeting that is written down moves the day, never a signature: who signs has no right to enrollments.
create or replace function move_review_due() returns trigger language plpgsql as $$
begin
  update enrollment e set review_due_on = review_due_on(e.id, e.program_version_id, e.enrolled_on)
    where e.id in (select enrollment_id from held where held_on is not null);
  return null;
end $$;
create or replace trigger move_review_due after insert on review referencing new table as held
  for each statement execute function move_review_due();

create or replace function move_review_due_of_one() returns trigger language plpgsql as $$
begin
  update enrollment e set review_due_on = review_due_on(e.id, e.program_version_id, e.enrolled_on)
    where e.id = new.enrollment_id;
  return null;
end $$;
create or replace trigger move_review_due_of_one after update of held_on on review
  for each row when (new.held_on is distinct from old.held_on) execute function move_review_due_of_one();
