-- When a row of the API came and when it last changed is the database's to say, whatever is written: a change moves it forward,
-- even two at once, and an update that changes nothing does not. Only the owner says when a row came (the demo's histories). What
-- columns are worked out of others, the trigger names: they are not worked out yet when it runs. Written as null, it moves as well.
create or replace function stamp() returns trigger language plpgsql as $$
declare moves boolean;
begin
  if tg_op = 'INSERT' then
    if viewer_kind() is not null then new.created_at := clock_now(); end if;
    new.updated_at := clock_now();
    return new;
  end if;
  if viewer_kind() is not null then new.created_at := old.created_at; end if;
  moves := new.updated_at is null;
  new.updated_at := old.updated_at;
  if moves or (case when tg_nargs = 0 then new is distinct from old
      else to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv end) then
    new.updated_at := greatest(clock_now(), old.updated_at + interval '1 millisecond');
  end if;
  return new;
end $$;

create or replace trigger stamp before insert or update on attendance for each row execute function stamp();
create or replace trigger stamp before insert or update on candidate for each row execute function stamp();
create or replace trigger stamp before insert or update on candidate_profile for each row execute function stamp();
create or replace trigger stamp before insert or update on ceu_entry for each row execute function stamp();
create or replace trigger stamp before insert or update on check_record for each row execute function stamp();
create or replace trigger stamp before insert or update on class_meeting for each row execute function stamp();
create or replace trigger stamp before insert or update on cohort for each row execute function stamp();
create or replace trigger stamp before insert or update on competency for each row execute function stamp();
create or replace trigger stamp before insert or update on consent_entry for each row execute function stamp();
create or replace trigger stamp before insert or update on course for each row execute function stamp();
create or replace trigger stamp before insert or update on course_section for each row execute function stamp();
create or replace trigger stamp before insert or update on credential for each row execute function stamp();
create or replace trigger stamp before insert or update on delegation for each row execute function stamp();
create or replace trigger stamp before insert or update on employer for each row execute function stamp();
create or replace trigger stamp before insert or update on enrollment for each row execute function stamp();
create or replace trigger stamp before insert or update on evidence_file for each row execute function stamp('hours_entry_id',
  'sign_off_id', 'credential_id', 'exam_attempt_id', 'ceu_entry_id', 'internship_id', 'check_record_id', 'prior_learning_id', 'review_id');
create or replace trigger stamp before insert or update on exam_attempt for each row execute function stamp();
create or replace trigger stamp before insert or update on external_reference for each row execute function stamp();
create or replace trigger stamp before insert or update on funding_award for each row execute function stamp();
create or replace trigger stamp before insert or update on hours_entry for each row execute function stamp();
create or replace trigger stamp before insert or update on internship for each row execute function stamp();
create or replace trigger stamp before insert or update on invitation for each row execute function stamp();
create or replace trigger stamp before insert or update on job_function for each row execute function stamp();
create or replace trigger stamp before insert or update on learner for each row execute function stamp();
create or replace trigger stamp before insert or update on learning_objective for each row execute function stamp();
create or replace trigger stamp before insert or update on placement for each row execute function stamp();
create or replace trigger stamp before insert or update on practicode_reading for each row execute function stamp();
create or replace trigger stamp before insert or update on prior_learning for each row execute function stamp();
create or replace trigger stamp before insert or update on program for each row execute function stamp();
create or replace trigger stamp before insert or update on program_version for each row execute function stamp();
create or replace trigger stamp before insert or update on requirement for each row execute function stamp();
create or replace trigger stamp before insert or update on review for each row execute function stamp();
create or replace trigger stamp before insert or update on review_signature for each row execute function stamp();
create or replace trigger stamp before insert or update on roster_import for each row execute function stamp();
create or replace trigger stamp before insert or update on shortlist_entry for each row execute function stamp();
create or replace trigger stamp before insert or update on sign_off for each row execute function stamp();
create or replace trigger stamp before insert or update on stage_change for each row execute function stamp();
create or replace trigger stamp before insert or update on "user" for each row execute function stamp();
create or replace trigger stamp before insert or update on worksite for each row execute function stamp();
