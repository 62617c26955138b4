-- The policies and grants in this folder speak of one group role per kind of viewer (src/group-roles.ts); the server signs in
-- with roles of its own that are members of them (src/roles.ts), own nothing and cannot bypass row security. Functions that
-- they ask, such as who acts, are guards (packages/db/guards).
revoke all on schema public from public;
grant usage on schema public to journeyline_staff, journeyline_employer, journeyline_auth, journeyline_link, journeyline_worker;

-- Which migrations the database has: the server's readiness check reads it.
grant select on _prisma_migrations to journeyline_staff;
