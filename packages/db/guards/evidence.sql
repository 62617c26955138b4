-- Whether a file's content was taken in by the server in this transaction: it seals the hash of what it received.
create or replace function evidence_is_received(sha256_hex text) returns boolean language sql stable parallel safe
  security definer set search_path = pg_catalog, public as $$
  select current_setting('journeyline.evidence_seal', true)
      = encode(sha256(viewer_key || sha256(viewer_key || convert_to('evidence ' || sha256_hex, 'UTF8'))), 'hex')
    from public.installation
$$;

-- What is deleted is proven by nothing any more; its files stay, and may prove something else. The noun's kind is said by the trigger.
create or replace function let_go_of_evidence() returns trigger language plpgsql as $$
begin
  update evidence_file set proves = null, proves_id = null where proves = tg_argv[0] and proves_id = old.id;
  return old;
end $$;
create or replace trigger let_go_of_evidence before delete on credential
  for each row execute function let_go_of_evidence('CREDENTIAL');
create or replace trigger let_go_of_evidence before delete on exam_attempt
  for each row execute function let_go_of_evidence('EXAM');
create or replace trigger let_go_of_evidence before delete on internship
  for each row execute function let_go_of_evidence('INTERNSHIP');
create or replace trigger let_go_of_evidence before delete on prior_learning
  for each row execute function let_go_of_evidence('PRIOR_LEARNING');
