-- What an employer's people do: they write these acts into the audit trail and the log of events, and no others.
create or replace function acts_of_employers() returns text[] language sql immutable parallel safe
  return array['hours.written', 'hours.resubmitted', 'hours.approved', 'hours.rejected', 'competency.signed_off',
    'competency.sign_off_revoked', 'evidence.added', 'evidence.linked', 'evidence.removed', 'review.signed',
    'placement.supervisor_named', 'approvals.delegated', 'approvals.delegation_ended'];
