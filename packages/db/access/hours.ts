import { type NounAccess, STAFF_AND_OWN } from './noun-access.ts'

export const access: NounAccess = {
  hours_entry: {
    node: 'HoursEntry',
    sees: STAFF_AND_OWN,
    writes: {
      staff: { insert: '*', update: 'decided_at decided_by_id decision_reason status' },
      employer: { insert: '*', update: 'decided_at decided_by_id decision_reason status' },
      guard: { update: 'updated_at', delete: '*' },
    },
    rows: (of) => [hoursAt(`id = '${of.placement}'`)],
    hiddenRows: (of) => [
      hoursAt(`enrollment_id = '${of.enrollment}' and employer_id <> '${of.employer}'`),
      `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, source)
       select id, learner_id, 'RTI', enrolled_on, 60, 'PERSON' from enrollment where id = '${of.enrollment}' returning id`,
    ],
  },
  hours_day: {
    sees: STAFF_AND_OWN,
    writes: {
      staff: { update: 'minutes' },
      employer: { update: 'minutes' },
      guard: { insert: '*', update: '*', delete: '*' },
    },
  },
  hours_week: {
    sees: STAFF_AND_OWN,
    writes: { guard: { insert: '*', update: '*', delete: '*' } },
  },
  delegation: {
    node: 'Delegation',
    sees: { staff: 'ALL', employer: 'OWN', auth: 'ALL' },
    writes: {
      staff: { insert: '*', update: 'revoked_at' },
      employer: { insert: '*', update: 'revoked_at' },
      auth: { update: 'revoked_at' },
    },
    rows: (of) => [
      `insert into delegation (employer_id, from_id, to_id, starts_on, ends_on)
       select '${of.employer}', '${of.user}', id, '2026-11-01', '2026-12-01' from "user" where id <> '${of.user}'
       order by employer_id = '${of.employer}' desc nulls last limit 1 returning id`,
    ],
  },
}

/** An hour of on-the-job learning at each of these employments, on its first day. */
function hoursAt(employments: string): string {
  return `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source)
    select enrollment_id, learner_id, 'OJT', started_on, 60, id, employer_id, 'PERSON' from placement where ${employments} returning id`
}
