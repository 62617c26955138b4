/** What the program knows of a learner who is named in a file of readings. Days are YYYY-MM-DD. */
export interface SeenPracticode {
  learnerName: string
  /** The latest first. */
  enrollments: SeenEnrollment[]
}

export interface SeenEnrollment {
  id: string
  enrolledOn: string
  /** Day on which the access began; null when it is not known. */
  startedOn: string | null
  /** Cases that the learner's program version asks for; null where it has no Practicode. */
  cases: number | null
  /** In their order: day, cases, score, reason of a correction. */
  readings: [
    readOn: string,
    casesDone: number,
    scorePercent: number | null,
    correctionReason: string | null,
  ][]
}

/**
 * What is known of each learner of `asked (external_id)`, null for nobody, and a fingerprint of it. A preview asks it
 * batch by batch; the import asks again and refuses to write where the fingerprint differs.
 */
export const seenPracticode = (asked: string) => `
  select a.external_id as "externalId", seen.seen, md5(seen.seen::text) as fingerprint
  from ${asked} a
  left join learner l on l.external_id = a.external_id
  cross join lateral (select case when l.id is not null then jsonb_build_object(
    'learnerName', l.first_name || ' ' || l.last_name,
    'enrollments', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'enrolledOn', e.enrolled_on,
        'startedOn', e.practicode_started_on,
        'cases', (select r.measure -> 'cases' from requirement r
          where r.program_version_id = e.program_version_id and r.kind = 'PRACTICODE'),
        'readings', coalesce((select jsonb_agg(jsonb_build_array(p.read_on, p.cases_done, p.score_percent, p.correction_reason)
            order by p.read_on, p.id) from practicode_reading p where p.enrollment_id = e.id), '[]'))
      order by e.enrolled_on desc, e.id desc) from enrollment e where e.learner_id = l.id), '[]')) end as seen) seen`
