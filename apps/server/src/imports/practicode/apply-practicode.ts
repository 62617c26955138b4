import type { Statement } from '../imported-kind.ts'
import { seenPracticode } from './seen-practicode.ts'

/** The rows that write something. */
const PLANNED = `r.import_id = $1::uuid and r.outcome = 'CREATE'`

/** Holds the enrollments that get readings: whoever records one at the console waits, and is then refused or not. */
export const LOCK_ENROLLMENTS = `
  with enrollments as (select 1 from enrollment where id in (select (r.row ->> 'enrollmentId')::uuid
    from roster_import_row r where ${PLANNED}) order by id for no key update)
  select count(*)::int as enrollments from enrollments`

/** A row of the import about whose learner something else is known than at its preview. */
export const LEARNERS_CHANGED = `
  select r.line from (${seenPracticode(
    `(select distinct r.row ->> 'externalId' as external_id from roster_import_row r where ${PLANNED})`,
  )}) s
  join roster_import_row r on ${PLANNED} and r.row ->> 'externalId' = s."externalId"
  where s.fingerprint is distinct from r.row ->> 'fingerprint' limit 1`

/** The statement that writes a file of readings. */
export const APPLY_PRACTICODE: Statement[] = [
  {
    says: ['actorId'],
    text: `insert into practicode_reading (enrollment_id, read_on, cases_done, score_percent, note, source, recorded_by_id, import_id)
    select (r.row ->> 'enrollmentId')::uuid, x.read_on, x.cases_done, x.score_percent, x.note, 'IMPORT', $2::uuid, $1::uuid
    from roster_import_row r, jsonb_to_record(r.row -> 'reading')
      as x (read_on date, cases_done int, score_percent int, note text)
    where ${PLANNED} order by r.line`,
  },
]
