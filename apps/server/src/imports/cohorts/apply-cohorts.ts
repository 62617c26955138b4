import type { Statement } from '../imported-kind.ts'
import { seenCohorts } from './seen-cohorts.ts'

const ASKED = `(select line, r.row ->> 'program' as program, r.row ->> 'code' as code, r.row ->> 'fingerprint' as previewed
  from roster_import_row r where r.import_id = $1::uuid and r.outcome in ('CREATE', 'CHANGE'))`

/** A row of the import about which something else is known than at its preview. */
export const COHORTS_CHANGED = `select 1 as line from (${seenCohorts(ASKED).replace('select a.program', 'select a.previewed, a.program')}) s
  where s.fingerprint <> s.previewed limit 1`

const COLUMNS =
  'id uuid, program_id uuid, code text, name text, starts_on date, expected_ends_on date, capacity int'
const PLANNED = `roster_import_row r, jsonb_to_record(r.row -> 'cohort') as x (write text, ${COLUMNS})
  where r.import_id = $1::uuid and r.outcome in ('CREATE', 'CHANGE')`

/** The statements that write a file of cohorts, in their order. */
export const APPLY_COHORTS: Statement[] = [
  {
    text: `insert into cohort (id, program_id, code, name, starts_on, expected_ends_on, capacity)
    select x.id, x.program_id, x.code, x.name, x.starts_on, x.expected_ends_on, x.capacity from ${PLANNED}
      and x.write = 'INSERT' order by r.line`,
  },
  {
    text: `update cohort c set name = x.name, starts_on = x.starts_on, expected_ends_on = x.expected_ends_on,
      capacity = x.capacity, version = version + 1
    from ${PLANNED} and x.write = 'UPDATE' and c.id = x.id`,
  },
]
