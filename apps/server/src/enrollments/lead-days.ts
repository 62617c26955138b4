/**
 * How many days before its start the cohort `c` takes learners, as SQL: by the version that is in force on its first day, as an
 * enrollment of that day would begin on.
 */
export const LEAD_DAYS = `coalesce((select (v.policies ->> 'enrollmentLeadDays')::int from program_version v
  where v.program_id = c.program_id and v.status = 'PUBLISHED'
  order by v.effective_from > c.starts_on, case when v.effective_from > c.starts_on then v.effective_from end, v.effective_from desc
  limit 1), 90)`
