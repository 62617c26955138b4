-- A wage is paid in the program's currency, and from a day on: where nobody says from which, from the first day of the employment,
-- which it follows, and a later one from the day on which it is written down. Said again with its day, the present wage is corrected.
create or replace function fill_wage() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    select g.currency into strict new.currency from enrollment e join program g on g.id = e.program_id where e.id = new.enrollment_id;
  end if;
  if new.hourly_wage_minor is null then
    new.wage_since := null;
  elsif tg_op = 'INSERT' or old.hourly_wage_minor is null then
    new.wage_since := coalesce(new.wage_since, new.started_on);
  elsif new.wage_since is null then
    new.wage_since := case
      when new.hourly_wage_minor <> old.hourly_wage_minor then greatest(sponsor_today(), old.wage_since)
      when old.wage_since = old.started_on then new.started_on
      else old.wage_since end;
  end if;
  return new;
end $$;
create or replace trigger fill_wage before insert or update of started_on, hourly_wage_minor, wage_since on placement
  for each row execute function fill_wage();

-- What was paid before stays written down; of two wages from the same day the later one corrects the earlier, and the same wage from
-- another day corrects the day.
create or replace function keep_wage() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then
    update placement_wage w set since = new.started_on where w.placement_id = new.id and w.since = old.started_on
      and old.started_on <> new.started_on
      and not exists (select from placement_wage o where o.placement_id = new.id and o.since = new.started_on);
    delete from placement_wage w where w.placement_id = new.id and w.since = old.wage_since and new.wage_since is distinct from old.wage_since
      and (new.hourly_wage_minor is null or new.hourly_wage_minor = old.hourly_wage_minor);
  end if;
  if new.hourly_wage_minor is not null then
    insert into placement_wage (placement_id, since, hourly_wage_minor, currency)
      values (new.id, new.wage_since, new.hourly_wage_minor, new.currency)
      on conflict (placement_id, since) do update set hourly_wage_minor = excluded.hourly_wage_minor;
  end if;
  return null;
end $$;
create or replace trigger keep_wage after insert or update of started_on, hourly_wage_minor, wage_since on placement
  for each row execute function keep_wage();

-- One employment at a time, unless one of two that overlap says why it runs beside another. Two that begin at once queue up at
-- the enrollment, so that the second sees the first. Days that become fewer overlap with nothing anew: what overlapped before ends so.
create or replace function keep_one_employment() returns trigger language plpgsql as $$
begin
  if new.alongside_reason is not null or (tg_op = 'UPDATE' and old.alongside_reason is null and new.started_on >= old.started_on
    and coalesce(new.ended_on, 'infinity') <= coalesce(old.ended_on, 'infinity')) then return new; end if;
  perform from enrollment where id = new.enrollment_id for no key update;
  if exists (select from placement p where p.enrollment_id = new.enrollment_id and p.id <> new.id and p.alongside_reason is null
      and p.started_on <= coalesce(new.ended_on, 'infinity') and new.started_on <= coalesce(p.ended_on, 'infinity')) then
    raise exception 'two employments would run at once: this violates "placement_one_at_a_time"' using errcode = '23514', constraint = 'placement_one_at_a_time';
  end if;
  return new;
end $$;
create or replace trigger keep_one before insert or update of started_on, ended_on, alongside_reason on placement
  for each row execute function keep_one_employment();
