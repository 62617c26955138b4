/** What of each ledger counts, and where the sums of hours come from. */
interface Counting {
  weeks: string
  signOff: string
  check: string
  award: string
  reading: string
  placement: string
  /** The last day of an employment, where it is over. */
  ended: string
  review: string
  /** Whether a review counts as held, or as planned. */
  held: string
  internship: string
  evaluated: string
  /** Which steps from stage to stage hold, and which confirmations of a completion. */
  step: string
  confirmed: string
}

export const NOW: Counting = {
  weeks: `select w.kind, w.week_on, w.approved_minutes, w.submitted_minutes from hours_week w where w.enrollment_id = e.id`,
  signOff: 's.revoked_at is null',
  check: 'k.revoked_at is null',
  award: 'true',
  reading: 'true',
  placement: 'true',
  ended: 'p.ended_on',
  review: 'true',
  held: 'true',
  internship: 'true',
  evaluated: 'i.evaluated_on is not null',
  step: `e.stage = 'COMPLETED' and c.undone_at is null`,
  confirmed: 'true',
}

/** What had happened by the end of `on_day`, and, where a record has a moment of its own, was recorded before `known_before`. */
export const ON_DAY: Counting = {
  weeks: `select h.kind, monday_of(h.on_day) as week_on,
      coalesce(sum(h.minutes) filter (where h.status = 'APPROVED' and h.decided_at < known_before), 0)::int as approved_minutes,
      coalesce(sum(h.minutes) filter (where h.status = 'SUBMITTED' or h.decided_at >= known_before), 0)::int as submitted_minutes
    from hours_entry h where h.enrollment_id = e.id and h.on_day <= asked.on_day
      and hours_count(h.kind, h.placement_id, h.on_day, e.ojt_counts_from) and h.written_at < known_before group by 1, 2`,
  signOff: `s.judged_on <= asked.on_day and s.recorded_at < known_before and (s.revoked_at is null or s.revoked_at >= known_before)`,
  check: `k.checked_on <= asked.on_day and k.recorded_at < known_before and (k.revoked_at is null or k.revoked_at >= known_before)`,
  award: '(a.awarded_on is null or a.awarded_on <= asked.on_day)',
  reading: 'r.read_on <= asked.on_day and r.recorded_at < known_before',
  placement: 'p.started_on <= asked.on_day',
  ended: 'case when p.ended_on <= asked.on_day then p.ended_on end',
  review: '(v.held_on <= asked.on_day or v.planned_on <= asked.on_day)',
  held: '(v.held_on is null or v.held_on <= asked.on_day)',
  internship: 'i.starts_on <= asked.on_day',
  evaluated: 'i.evaluated_on <= asked.on_day',
  step: `c.effective_on <= asked.on_day and c.recorded_at < known_before and (c.undone_at is null or c.undone_at >= known_before)`,
  confirmed: 'k.confirmed_at < known_before',
}

/** One learner's record, of `from`'s enrollments: each ledger in a statement of its own, so that no row is joined twice. */
export const recordSql = (counting: Counting, from = 'enrollment e') => `
  select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
    e.program_version_id as "programVersionId", e.stage, e.stage_since as "stageSince", e.enrolled_on as "enrolledOn",
    c.expected_ends_on as "plannedEndOn",
    (select coalesce(json_agg(json_build_array(p.started_on, ${counting.ended}, p.minutes_per_week) order by p.started_on, p.id), '[]')
      from placement p where p.enrollment_id = e.id and ${counting.placement}) as employments,
    reading.cases_done as "practicodeCases", reading.score_percent as "practicodeScore",
    case when reading.id is not null then json_build_array(reading.id, reading.read_on) end as reading,
    (select coalesce(json_agg(json_build_array(w.kind, w.week_on, w.approved_minutes, w.submitted_minutes)), '[]')
      from (${counting.weeks}) w) as weeks,
    (select coalesce(json_agg(json_build_array(s.id, k.code, s.level, s.judged_on) order by k.position, s.recorded_at, s.id), '[]')
      from sign_off s join competency k on k.id = s.competency_id where s.enrollment_id = e.id and ${counting.signOff}) as "signOffs",
    (select json_build_object('id', i.id, 'site', i.site, 'startsOn', i.starts_on, 'endsOn', i.ends_on, 'endedOn', i.ended_on,
        'minutes', i.minutes, 'codingMinutes', i.coding_minutes, 'supervisorName', i.supervisor_name,
        'evaluation', case when ${counting.evaluated} then json_build_object('evaluatedBy', i.evaluated_by, 'recommendation', i.recommendation) end)
      from internship i where i.enrollment_id = e.id and ${counting.internship}
      order by i.starts_on desc, i.id desc limit 1) as internship,
    (select coalesce(json_agg(json_build_array(a.id, a.kind, a.awarded_on, a.expires_on,
        exists (select from evidence_file f where f.credential_id = a.id and f.details_units and f.removed_at is null))), '[]')
      from credential a where a.learner_id = l.id and ${counting.award}) as awards,
    (select coalesce(json_agg(json_build_array(k.id, q.code, k.outcome, k.checked_on, k.expires_on)), '[]') from (
        select distinct on (k.requirement_id) k.* from check_record k where k.enrollment_id = e.id and ${counting.check}
        order by k.requirement_id, k.checked_on desc, k.id desc) k join requirement q on q.id = k.requirement_id) as checks,
    (select coalesce(json_agg(json_build_array(v.id, case when ${counting.held} then v.status else 'PLANNED' end, v.planned_on,
        case when ${counting.held} then v.held_on end)), '[]')
      from review v where v.enrollment_id = e.id and ${counting.review}) as reviews,
    (select json_build_object('stageChangeId', c.id, 'completedOn', c.effective_on, 'confirmation', (
        select json_build_object('confirmedAt', k.confirmed_at, 'confirmedById', k.confirmed_by_id, 'reason', k.reason, 'open', k.open)
        from completion_confirmation k where k.stage_change_id = c.id and ${counting.confirmed} order by k.id desc limit 1))
      from (select c.id, c.to_stage, c.effective_on from stage_change c where c.enrollment_id = e.id and ${counting.step}
        order by c.effective_on desc, c.sequence desc limit 1) c where c.to_stage = 'COMPLETED') as completion
  from ${from} join learner l on l.id = e.learner_id join cohort c on c.id = e.cohort_id
    left join lateral (select r.id, r.read_on, r.cases_done, r.score_percent from practicode_reading r
      where r.enrollment_id = e.id and ${counting.reading} order by r.read_on desc, r.id desc limit 1) reading on true`
