create or replace function keep_learner_search_text() returns trigger language plpgsql as $$
begin
  new.search_text := fold(concat_ws(' ', new.first_name, new.last_name, new.external_id, new.email));
  return new;
end $$;
create or replace trigger keep_search_text before insert or update on learner
  for each row execute function keep_learner_search_text();
