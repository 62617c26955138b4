-- What others than staff do: they write these acts into the audit trail and the log of events, and no others. Where an act is
-- declared it says who else does it, and a test holds these lists to that.
create or replace function acts_of_employers() returns text[] language sql immutable parallel safe
  return array['hours.written', 'hours.resubmitted', 'hours.approved', 'hours.rejected', 'competency.signed_off',
    'competency.sign_off_revoked', 'evidence.added', 'evidence.linked', 'evidence.removed', 'review.disputed', 'review.signed',
    'placement.ended', 'placement.supervisor_named', 'approvals.delegated', 'approvals.delegation_ended', 'person.language_chosen',
    'reference.recorded', 'reference.removed'];
create or replace function acts_of_links() returns text[] language sql immutable parallel safe return array['review.disputed', 'review.signed'];
create or replace function acts_of_sign_in() returns text[] language sql immutable parallel safe
  return array['person.invited', 'invitation.revoked', 'person.joined', 'person.disabled', 'person.enabled', 'person.removed',
    'person.signed_in', 'person.signed_out', 'person.password_changed', 'person.password_reset', 'person.reset_link_made',
    'placement.supervisor_named'];
