-- What a competent developer gives PostGraphile besides the tables: a function that reads the counters, a search, and
-- days as computed columns. All are SQL functions that PostgreSQL can inline.
create schema if not exists peer;
grant usage on schema peer to journeyline_staff, journeyline_employer;

create or replace view peer.stage_standing as
  select program_id, stage, sum(learners)::int as learners, current_date - max(since_on) filter (where running * 2 >= everyone) as median_days
  from (
    select program_id, stage, since_on, learners, sum(learners) over (partition by program_id, stage order by since_on desc) as running,
      sum(learners) over (partition by program_id, stage) as everyone
    from stage_tenure where learners > 0) histogram
  group by program_id, stage;
alter view peer.stage_standing set (security_invoker = true);
grant select on peer.stage_standing to journeyline_staff;

create or replace function peer.enrollment_days_in_stage(e enrollment) returns int language sql stable
  as $$ select current_date - e.stage_since $$;

create or replace function peer.enrollment_published(e enrollment) returns boolean language sql stable
  as $$ select e.candidate_id is not null $$;

create or replace function peer.find_candidates(stages text[], remote boolean, pattern text) returns setof candidate language sql stable
  as $$ select c.* from candidate c where c.stage = any (stages) and c.open_to_remote = remote and c.search_text like pattern
    order by c.published_at desc, c.id desc $$;
