import { type NounAccess, type Side, STAFF_AND_OWN } from './noun-access.ts'

export const access: NounAccess = {
  evidence_file: {
    node: 'EvidenceFile',
    sees: STAFF_AND_OWN,
    writes: {
      staff: {
        insert: '*',
        update: 'details_units proves proves_id removed_at removed_by_id removed_reason',
      },
      employer: {
        insert:
          'bytes content_type details_units employer_id id learner_id name sha256 uploaded_at uploaded_by_id',
        update: 'proves proves_id removed_at removed_by_id removed_reason',
      },
      guard: { update: 'proves proves_id updated_at' },
    },
    rows: (of) => [
      file(
        of,
        'null',
        `'SIGN_OFF', (select id from sign_off where enrollment_id = '${of.enrollment}' limit 1)`,
      ),
    ],
    hiddenRows: (of) => [
      file(of, `(select id from employer where id <> '${of.employer}' limit 1)`, 'null, null'),
      file(of, 'null', 'null, null'),
    ],
  },
}

/** A file of the apprentice's, sent by an employer or none, which proves a sign-off or nothing yet. */
function file({ learner }: Side, employer: string, proof: string): string {
  return `insert into evidence_file (learner_id, employer_id, name, content_type, bytes, sha256, proves, proves_id)
    values ('${learner}', ${employer}, 'x.pdf', 'application/pdf', 1, 'x', ${proof}) returning id`
}
