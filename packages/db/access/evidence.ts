import { type NounAccess, type Side, STAFF_AND_OWN } from './noun-access.ts'

export const access: NounAccess = {
  evidence_file: {
    node: 'EvidenceFile',
    sees: STAFF_AND_OWN,
    writes: {
      staff: {
        insert: '*',
        update:
          'ceu_entry_id check_record_id credential_id details_units exam_attempt_id hours_entry_id internship_id prior_learning_id removed_at removed_by_id removed_reason review_id sign_off_id',
      },
      employer: {
        insert:
          'bytes content_type details_units employer_id id learner_id name sha256 uploaded_at uploaded_by_id',
        update: 'hours_entry_id removed_at removed_by_id removed_reason review_id sign_off_id',
      },
    },
    rows: (of) => [
      file(of, 'null', `(select id from sign_off where enrollment_id = '${of.enrollment}' limit 1)`),
    ],
    hiddenRows: (of) => [
      file(of, `(select id from employer where id <> '${of.employer}' limit 1)`, 'null'),
      file(of, 'null', 'null'),
    ],
  },
}

/** A file of the apprentice's, sent by an employer or none, which proves a sign-off or nothing yet. */
function file({ learner }: Side, employer: string, signOff: string): string {
  return `insert into evidence_file (learner_id, employer_id, name, content_type, bytes, sha256, sign_off_id)
    values ('${learner}', ${employer}, 'x.pdf', 'application/pdf', 1, 'x', ${signOff}) returning id`
}
