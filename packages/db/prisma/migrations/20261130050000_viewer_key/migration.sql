-- The key under which the server seals who acts (policies/00-roles.sql). Filled by its default, which no row security holds up.
alter table installation add column viewer_key bytea not null
  default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
alter table installation alter column viewer_key drop default;
