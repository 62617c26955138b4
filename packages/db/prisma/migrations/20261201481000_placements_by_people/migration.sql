-- Employments are begun, changed and ended by people: what an employment says besides its days, why it ended, what it paid when.
alter table program add column currency text not null default 'USD' constraint program_currency check (currency ~ '^[A-Z]{3}$');
update program set currency = 'GBP' where country = 'GB';

alter table placement add column end_reason text constraint placement_end_reason check (end_reason in
    ('RESIGNED', 'DISMISSED', 'LAID_OFF', 'CONTRACT_ENDED', 'CHANGED_EMPLOYER', 'LEFT_PROGRAM', 'HEALTH', 'OTHER')),
  add column alongside_reason text constraint placement_alongside_reason check (alongside_reason in
    ('PART_TIME_EACH', 'HANDOVER', 'SECONDMENT')),
  add column minutes_per_week integer constraint placement_minutes_per_week check (minutes_per_week between 60 and 4800),
  add column work_pattern text constraint placement_work_pattern check (work_pattern in ('FULL_TIME', 'PART_TIME')),
  add column employee_status text constraint placement_employee_status check (employee_status in ('NEW', 'EXISTING')),
  add column wage_since date,
  add constraint placement_ended_for_a_reason check (end_reason is null or ended_on is not null);
-- whoever comes back to an employer is employed anew
drop index placement_enrollment_id_employer_id_key;
create index placement_enrollment_id_idx on placement (enrollment_id);

create table placement_wage (
  placement_id uuid not null references placement (id) on delete cascade on update cascade,
  since date not null,
  hourly_wage_minor integer not null,
  currency text not null,
  primary key (placement_id, since)
);

-- The wages that were written before: since when they are paid nobody wrote down, so from the first day; in the program's currency.
update placement p set currency = g.currency, wage_since = case when p.hourly_wage_minor is not null then p.started_on end
  from enrollment e join program g on g.id = e.program_id where e.id = p.enrollment_id;
insert into placement_wage (placement_id, since, hourly_wage_minor, currency)
  select id, wage_since, hourly_wage_minor, currency from placement where hourly_wage_minor is not null;
alter table placement add constraint placement_wage_since check ((hourly_wage_minor is null) = (wage_since is null));
