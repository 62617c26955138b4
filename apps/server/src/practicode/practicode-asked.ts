/** What a program version asks of Practicode before a learner goes on. */
export interface PracticodeAsked {
  cases: number
  scorePercent: number
}

/** For a page's own statement: what the version of the enrollment `e` asks; null where it asks nothing. */
export const PRACTICODE_ASKED = `(
  select jsonb_build_object('cases', r.measure -> 'cases', 'scorePercent', r.measure -> 'scorePercent') from requirement r
  where r.program_version_id = e.program_version_id and r.kind = 'PRACTICODE' and r.gate = 'LEAVING_PRACTICODE')`
