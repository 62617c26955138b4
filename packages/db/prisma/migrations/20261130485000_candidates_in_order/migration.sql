-- Candidates by when they changed last, for who keeps a copy of them.
create index candidate_updated_at_id_idx on candidate (updated_at, id);
