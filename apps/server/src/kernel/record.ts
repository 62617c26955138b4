import type { Done } from '@journeyline/domain/acts/act'
import type { Tx } from './viewer.ts'

/**
 * Writes what was done down, in the transaction that does it and after it changed its rows: for people in the audit trail, with
 * words and reasons; for whoever follows what changes as an event, without (none where the database tells of it). By nobody in particular where no person known
 * here acts. One statement for all, in their order; nothing is read back, as who acts may read neither.
 */
export async function record(
  tx: Pick<Tx, '$executeRaw'>,
  viewer: { personId: string | null },
  ...acts: Done[]
): Promise<void> {
  if (acts.length === 0) return
  await tx.$executeRaw`
    with done as materialized (
      select place, done->>'act' as act, (done->>'version')::int as version, done->>'subjectType' as subject_type,
        (done->>'subjectId')::uuid as subject_id, done->'detail' as detail, done->'data' as data,
        array(select jsonb_array_elements_text(done->'touches'))::uuid[] as touches,
        coalesce((done->>'effectiveOn')::date, sponsor_today()) as effective_on
      from jsonb_array_elements(${JSON.stringify(acts)}::jsonb) with ordinality as acts (done, place)),
    trail as (
      insert into audit_entry (actor_id, act, subject_type, subject_id, detail)
      select ${viewer.personId}::uuid, act, subject_type, subject_id, detail from done where detail <> 'null' order by place)
    insert into event (actor_id, act, version, subject_type, subject_id, touches, data, effective_on)
    select ${viewer.personId}::uuid, act, version, subject_type, subject_id, touches, data, effective_on from done where data <> 'null'
    order by place`
}
