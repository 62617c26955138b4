-- What a file proves is said in one place, kind and id; a column a kind follows from them and keeps its foreign key, so that
-- nothing dangles and another kind takes a column and nothing else of this table.
alter table evidence_file add column proves text, add column proves_id uuid;
update evidence_file set
  proves = case
    when hours_entry_id is not null then 'HOURS'
    when sign_off_id is not null then 'SIGN_OFF'
    when credential_id is not null then 'CREDENTIAL'
    when exam_attempt_id is not null then 'EXAM'
    when ceu_entry_id is not null then 'CEU'
    when internship_id is not null then 'INTERNSHIP'
    when check_record_id is not null then 'CHECK'
    when prior_learning_id is not null then 'PRIOR_LEARNING'
    when review_id is not null then 'REVIEW'
  end,
  proves_id = coalesce(hours_entry_id, sign_off_id, credential_id, exam_attempt_id, ceu_entry_id,
    internship_id, check_record_id, prior_learning_id, review_id);

-- The policies that name the columns; those of this version are applied after the migrations.
do $$
declare item record;
begin
  for item in select policyname from pg_policies where schemaname = 'public' and tablename = 'evidence_file' loop
    execute format('drop policy %I on evidence_file', item.policyname);
  end loop;
end $$;
alter table evidence_file drop constraint evidence_file_proves_one,
  drop column hours_entry_id,
  drop column sign_off_id,
  drop column credential_id,
  drop column exam_attempt_id,
  drop column ceu_entry_id,
  drop column internship_id,
  drop column check_record_id,
  drop column prior_learning_id,
  drop column review_id;

alter table evidence_file
  add constraint evidence_file_proves_known check (proves in
    ('HOURS', 'SIGN_OFF', 'CREDENTIAL', 'EXAM', 'CEU', 'INTERNSHIP', 'CHECK', 'PRIOR_LEARNING', 'REVIEW')),
  add constraint evidence_file_proves_one check ((proves is null) = (proves_id is null)),
  add column hours_entry_id uuid generated always as (case when proves = 'HOURS' then proves_id end) stored
    references hours_entry (id) on delete no action on update no action,
  add column sign_off_id uuid generated always as (case when proves = 'SIGN_OFF' then proves_id end) stored
    references sign_off (id) on delete no action on update no action,
  add column credential_id uuid generated always as (case when proves = 'CREDENTIAL' then proves_id end) stored
    references credential (id) on delete no action on update no action,
  add column exam_attempt_id uuid generated always as (case when proves = 'EXAM' then proves_id end) stored
    references exam_attempt (id) on delete no action on update no action,
  add column ceu_entry_id uuid generated always as (case when proves = 'CEU' then proves_id end) stored
    references ceu_entry (id) on delete no action on update no action,
  add column internship_id uuid generated always as (case when proves = 'INTERNSHIP' then proves_id end) stored
    references internship (id) on delete no action on update no action,
  add column check_record_id uuid generated always as (case when proves = 'CHECK' then proves_id end) stored
    references check_record (id) on delete no action on update no action,
  add column prior_learning_id uuid generated always as (case when proves = 'PRIOR_LEARNING' then proves_id end) stored
    references prior_learning (id) on delete no action on update no action,
  add column review_id uuid generated always as (case when proves = 'REVIEW' then proves_id end) stored
    references review (id) on delete no action on update no action;

create index evidence_file_proves_id_idx on evidence_file (proves_id);
create index evidence_file_hours_entry_id_idx on evidence_file (hours_entry_id);
create index evidence_file_sign_off_id_idx on evidence_file (sign_off_id);
create index evidence_file_credential_id_idx on evidence_file (credential_id);
