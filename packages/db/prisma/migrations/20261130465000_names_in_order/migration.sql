-- Names are sorted as people sort them, the same on any PostgreSQL whatever its own language: Álvarez and de la Cruz stand
-- before Zapata. It is deterministic, so that pages go on from any place and what is equal is equal letter by letter.
create collation names (provider = icu, locale = 'und');

alter table learner
  alter column last_name type text collate names,
  alter column first_name type text collate names;
alter table employer alter column name type text collate names;
alter table cohort alter column name type text collate names;
