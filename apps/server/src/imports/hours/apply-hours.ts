import type { Statement } from '../imported-kind.ts'
import { seenLearners } from './seen-learners.ts'

/** The rows that write something. */
const PLANNED = `r.import_id = $1::uuid and r.outcome = 'CREATE'`

const ENTRY = `enrollment_id uuid, learner_id uuid, kind text, on_day date, minutes int, placement_id uuid, employer_id uuid,
  competency_id uuid, course_id uuid, note text, reason text, reference text`

/** Holds the enrollments and employments that get hours as they were compared; others may write hours of them meanwhile. */
export const LOCK_EMPLOYMENTS = `
  with enrollments as (select 1 from enrollment where id in (select (r.row #>> '{entry,enrollment_id}')::uuid
      from roster_import_row r where ${PLANNED}) order by id for share),
    placements as (select 1 from placement where id in (select (r.row #>> '{entry,placement_id}')::uuid
      from roster_import_row r where ${PLANNED}) order by id for share)
  select (select count(*) from enrollments)::int as enrollments, (select count(*) from placements)::int as placements`

/**
 * A row of the import about whose learner something else is known than at its preview, whose entry came in meanwhile, from a file
 * or by hand, or whose day is fuller now than the rows leave room for. Hours that are written down after this look are refused by the database.
 */
export const HOURS_CHANGED = `
  select line from (
    (select r.line from (${seenLearners(
      `(select distinct r.row ->> 'externalId' as external_id from roster_import_row r where ${PLANNED})`,
    )}) s
    join roster_import_row r on ${PLANNED} and r.row ->> 'externalId' = s."externalId"
    where s.fingerprint is distinct from r.row ->> 'fingerprint' limit 1)
    union all
    (select r.line from roster_import_row r
      join hours_entry h on h.source = 'IMPORT' and h.reference = r.row #>> '{entry,reference}'
    where ${PLANNED} limit 1)
    union all
    (select r.line from roster_import_row r cross join jsonb_to_record(r.row -> 'entry') as x (${ENTRY})
      join hours_entry h on h.enrollment_id = x.enrollment_id and h.on_day = x.on_day and h.kind = x.kind and h.minutes = x.minutes
        and (h.competency_id, h.course_id) is not distinct from (x.competency_id, x.course_id)
    where ${PLANNED} and x.reference like 'row:%' and h.basis = 'DONE' and h.source <> 'IMPORT' and h.status <> 'REJECTED'
      and not exists (select from hours_entry v where v.reverses_id = h.id) limit 1)
    union all
    (select n.line from (select min(r.line) as line, x.learner_id, x.on_day, sum(x.minutes) as minutes,
          max(day_minutes(x.on_day, coalesce(w.time_zone, sponsor_time_zone()))) as length
        from roster_import_row r,
          jsonb_to_record(r.row -> 'entry') as x (learner_id uuid, on_day date, minutes int, placement_id uuid)
          left join placement p on p.id = x.placement_id left join worksite w on w.id = p.worksite_id
        where ${PLANNED} group by x.learner_id, x.on_day) n
      join hours_day d on d.learner_id = n.learner_id and d.on_day = n.on_day
    where d.minutes + n.minutes > n.length limit 1)) changed
  limit 1`

/** The statement that writes a file of hours: entries that wait for a decision, written down by whoever imports them. */
export const APPLY_HOURS: Statement[] = [
  {
    says: ['actorId'],
    text: `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id,
      competency_id, course_id, note, reason, reference, source, written_by_id, import_id)
    select x.*, 'IMPORT', $2::uuid, $1::uuid from roster_import_row r, jsonb_to_record(r.row -> 'entry') as x (${ENTRY})
    where ${PLANNED} order by r.line`,
  },
]
