import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  credential: {
    node: 'Credential',
    sees: STAFF,
    writes: { ...STAFF_WRITE, guard: { delete: '*' } },
    rows: (of) => [
      `insert into credential (learner_id, kind) values ('${of.learner}', 'CPC_A') on conflict do nothing returning id`,
    ],
  },
  exam_attempt: {
    node: 'ExamAttempt',
    sees: STAFF,
    writes: { staff: { insert: '*', delete: '*' } },
    rows: (of) => [
      `insert into exam_attempt (learner_id, kind, taken_on, outcome)
       values ('${of.learner}', 'CPC', '2026-10-01', 'FAILED') returning id`,
    ],
  },
  ceu_entry: {
    node: 'CeuEntry',
    sees: STAFF,
    writes: { staff: { insert: '*' } },
    rows: (of) => [
      `insert into ceu_entry (learner_id, earned_on, hundredths, bodies, index_number, sponsor, title)
       values ('${of.learner}', '2026-10-01', 100, '{AAPC}', 'x', 'x', 'x') returning id`,
      `insert into ceu_entry (learner_id, earned_on, hundredths, bodies, sponsor, title, reverses_id, reason)
       select learner_id, earned_on, -hundredths, bodies, sponsor, title, id, 'Written twice' from ceu_entry
       where learner_id = '${of.learner}' and index_number = 'x' returning id`,
    ],
  },
}
