-- Acts on versions of a program are named as all others are, here and in the trail: who looks for them finds all under one name.
update audit_entry set act = 'program_version' || substr(act, length('programVersion') + 1) where act like 'programVersion.%';
update event set act = 'program_version' || substr(act, length('programVersion') + 1) where act like 'programVersion.%';

-- The log keeps nothing of how a person did; the records and the trail do.
update event set data = data - 'outcome', effective_on = (data ->> 'satOn')::date where act = 'exam.recorded';
update event set data = data - 'level' where act = 'competency.signed_off';

-- What names the enrollment and the learner, and what is an id, is called the same in every event, and the day from which it
-- holds is there where one is known. Which details an edit changed was not kept, and is not made up.
update event set effective_on = (data ->> 'earnedOn')::date where act = 'ceu.recorded';
update event set data = (data - 'entryId') || jsonb_build_object('ceuEntryId', data -> 'entryId')
  where act = 'ceu.reversed' and data ? 'entryId';
update event set data = (data - 'by') || jsonb_build_object('reversalId', data -> 'by') where act = 'hours.reversed' and data ? 'by';
update event set data = (data - 'inPlaceOf') || jsonb_build_object('resubmitsId', data -> 'inPlaceOf',
    'kind', h.kind, 'onDay', h.on_day), effective_on = h.on_day
  from hours_entry h where h.id = event.subject_id and act = 'hours.resubmitted' and data ? 'inPlaceOf';
with whose as (
  select e.id, jsonb_build_object('enrollmentId', h.enrollment_id, 'learnerId', h.learner_id) as names,
    array[h.enrollment_id, h.learner_id] as ids
  from event e join hours_entry h on h.id = e.subject_id where e.act in ('hours.approved', 'hours.rejected', 'hours.attended')
  union all
  select e.id, jsonb_build_object('enrollmentId', r.enrollment_id), array[r.enrollment_id]
  from event e join review r on r.id = e.subject_id where e.act = 'review.signed'
  union all
  select e.id, jsonb_build_object('enrollmentId', p.enrollment_id), array[p.enrollment_id]
  from event e join placement p on p.id = e.subject_id where e.act = 'placement.supervisor_named')
update event set data = event.data || names, touches = event.touches || ids from whose
  where whose.id = event.id and not event.data ? 'enrollmentId';
