-- Whoever is shut out, or may do something else from now on, loses every session and every open link in the same moment.
create or replace function shut_out() returns trigger language plpgsql as $$
begin
  delete from session where user_id = new.id;
  update password_reset set revoked_at = now() where user_id = new.id and used_at is null and revoked_at is null;
  return null;
end $$;
create or replace trigger shut_out after update of disabled_at, removed_at, role, employer_id on "user" for each row
  when ((old.disabled_at, old.removed_at, old.role, old.employer_id)
    is distinct from (new.disabled_at, new.removed_at, new.role, new.employer_id))
  execute function shut_out();

-- A session begins for nobody who is shut out, not even in the same moment: the lock queues the two up.
create or replace function begin_session() returns trigger language plpgsql as $$
begin
  perform from "user" where id = new.user_id and disabled_at is null and removed_at is null for share;
  if not found then
    raise exception 'this person is shut out: this violates "session_of_who_may_sign_in"'
      using errcode = '23514', constraint = 'session_of_who_may_sign_in';
  end if;
  return new;
end $$;
create or replace trigger begin_session before insert on session for each row execute function begin_session();

-- Every server hears whose session ended, once it is committed.
create or replace function tell_session_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('journeyline_sessions', 'ended ' || old.user_id);
  return null;
end $$;
create or replace trigger tell_ended after delete on session for each row execute function tell_session_ended();

-- And whom it may remember in another language: it looks them up again, as it does whose session ended.
create or replace function tell_language_chosen() returns trigger language plpgsql as $$
begin
  perform pg_notify('journeyline_sessions', 'ended ' || new.id);
  return null;
end $$;
create or replace trigger tell_language_chosen after update of language on "user" for each row
  when (old.language is distinct from new.language) execute function tell_language_chosen();

-- Whether somebody acts for the sponsor: of who wrote what it sees, and is not its own, an employer is told no more than that.
create or replace function is_of_the_sponsor(person uuid) returns boolean language sql stable parallel safe
  security definer set search_path = pg_catalog, public as $$
  select exists (select from "user" where id = person and employer_id is null)
$$;
