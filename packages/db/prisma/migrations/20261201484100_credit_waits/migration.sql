-- Credit for what came before may wait for a second person (docs/decisions/0060); explained it is from the start.
alter table hours_entry drop constraint hours_entry_explained,
  add constraint hours_entry_explained check (basis = 'DONE'
    or ((basis = 'PRIOR_CREDIT' or status = 'APPROVED') and length(coalesce(reason, '')) > 2));
