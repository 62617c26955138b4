import type { NounAccess } from './noun-access.ts'

export const access: NounAccess = {
  review: {
    node: 'Review',
    sees: { staff: 'ALL', employer: 'OWN', link: 'OWN' },
    writes: {
      staff: { insert: '*', update: '*' },
      employer: { update: 'version' },
      link: { update: 'version' },
      guard: { update: 'status updated_at version' },
    },
    rows: (of) => [
      `insert into review (enrollment_id, planned_on, status, held_on)
       values ('${of.enrollment}', '2030-01-01', 'HELD', '2026-11-20') returning id`,
    ],
  },
  review_signature: {
    node: 'ReviewSignature',
    sees: { staff: 'ALL', employer: 'OWN', link: 'OWN' },
    writes: {
      staff: { insert: '*', update: '*', delete: '*' },
      employer: { update: 'comment dispute_reason disputed_at signed_at signed_name' },
      link: { update: 'comment dispute_reason disputed_at other_name_reason signed_at signed_name' },
      guard: { update: 'updated_at' },
    },
    rows: (of) => [
      `insert into review_signature (review_id, party, name, person_id)
       values ('${of.review}', 'APPRENTICE', 'x', null), ('${of.review}', 'SUPERVISOR', 'x', '${of.user}') returning id`,
    ],
  },
  review_link: {
    sees: { staff: 'ALL', link: 'OWN' },
    writes: { staff: { insert: '*', delete: '*' } },
    rows: (of) => [
      `insert into review_link (signature_id, review_id, token_hash)
       values ('${of.review_signature}', '${of.review}', '${of.employer}') returning signature_id as id`,
    ],
  },
}
