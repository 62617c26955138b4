/** What the program knows of a learner who is named in a file of hours. Days are YYYY-MM-DD. */
export interface SeenLearner {
  learnerId: string
  learnerName: string
  /** The latest first. */
  enrollments: SeenEnrollment[]
}

export interface SeenEnrollment {
  id: string
  enrolledOn: string
  ojtCountsFrom: string | null
  stage: string
  stageSince: string
  programVersionId: string
  /** The earliest first. */
  employments: SeenEmployment[]
}

export interface SeenEmployment {
  placementId: string
  employerId: string
  employerName: string
  startedOn: string
  endedOn: string | null
  /** Of the worksite; null where none is written down. */
  timeZone: string | null
}

/**
 * What is known of each learner of `asked (external_id)`, null for nobody, and a fingerprint of it. A preview asks it
 * batch by batch; the import asks again and refuses to write where the fingerprint differs.
 */
export const seenLearners = (asked: string) => `
  select a.external_id as "externalId", seen.seen, md5(seen.seen::text) as fingerprint
  from ${asked} a
  left join learner l on l.external_id = a.external_id
  cross join lateral (select case when l.id is not null then jsonb_build_object(
    'learnerId', l.id, 'learnerName', trim(l.first_name || ' ' || l.last_name),
    'enrollments', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'enrolledOn', e.enrolled_on,
        'ojtCountsFrom', e.ojt_counts_from,
        'stage', e.stage, 'stageSince', e.stage_since, 'programVersionId', e.program_version_id,
        'employments', coalesce((select jsonb_agg(jsonb_build_object('placementId', p.id, 'employerId', p.employer_id,
            'employerName', m.name, 'startedOn', p.started_on, 'endedOn', p.ended_on, 'timeZone', w.time_zone)
            order by p.started_on, p.id)
          from placement p join employer m on m.id = p.employer_id left join worksite w on w.id = p.worksite_id
          where p.enrollment_id = e.id), '[]'))
      order by e.enrolled_on desc, e.id desc) from enrollment e where e.learner_id = l.id), '[]')) end as seen) seen`
