import { type NounAccess, STAFF, STAFF_AND_OPEN } from './noun-access.ts'

export const access: NounAccess = {
  enrollment: {
    node: 'Enrollment',
    sees: STAFF,
    writes: {
      staff: {
        insert: '*',
        update:
          'candidate_id enrolled_on internship_site internship_started_on practicode_cases practicode_score practicode_started_on registered_on registration_number review_due_on stage stage_since version',
      },
      guard: { delete: '*' },
    },
  },
  stage_change: {
    node: 'StageChange',
    sees: STAFF,
    writes: {
      staff: { insert: '*', update: 'undone_at undone_by_id undone_import_id undone_reason' },
      guard: { delete: '*' },
    },
  },
  completion_confirmation: {
    sees: STAFF,
    writes: { staff: { insert: '*' } },
    rows: (of) => [
      `insert into completion_confirmation (stage_change_id, open, reason)
       select id, '[]', 'Worked before' from stage_change where enrollment_id = '${of.enrollment}' limit 1 returning id`,
    ],
  },
  stage_flow: {
    sees: STAFF,
    writes: { staff: { insert: '*', update: '*' }, guard: { update: 'entered exited', delete: '*' } },
  },
  stage_tenure: {
    sees: STAFF_AND_OPEN,
    writes: { staff: { insert: '*', update: '*' }, guard: { update: 'learners' } },
  },
}
