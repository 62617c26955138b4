import { demoReviews } from '../demo-reviews.ts'
import type { DemoLearner } from '../demo-roster.ts'
import type { Transaction } from './transaction.ts'

type Facts = { learners: DemoLearner[]; recordedById: string; today: string }

/** Writes the reviews of the demo's apprentices, the staff member as their tutor; supervisors with an account are known later. */
export async function writeReviews(tx: Transaction, { learners, recordedById, today }: Facts): Promise<void> {
  const reviews = demoReviews(learners, today)
  const signatures = reviews.flatMap(({ learner, plannedOn, signatures }) =>
    signatures.map((signature) => ({ learner, plannedOn, ...signature })),
  )
  await tx.$executeRawUnsafe(REVIEWS, JSON.stringify(reviews))
  await tx.$executeRawUnsafe(SIGNATURES, JSON.stringify(signatures), recordedById)
}

const REVIEWS = `
  insert into review (enrollment_id, status, planned_on, held_on, on_the_job, off_the_job, support, goals)
  select e.id, x.status, x."plannedOn", x."heldOn", x."onTheJob", x."offTheJob", x.support, x.goals
  from jsonb_to_recordset($1::jsonb) as x (learner text, status text, "plannedOn" date, "heldOn" date, "onTheJob" text,
      "offTheJob" text, support text, goals text)
    join learner l on l.external_id = x.learner join enrollment e on e.learner_id = l.id`

const SIGNATURES = `
  insert into review_signature (review_id, party, name, email, person_id, expires_at, signed_at, signed_name)
  select r.id, x.party, x.name, x.email, case when x.party = 'TUTOR' then $2::uuid end, x."expiresAt", x."signedAt",
    case when x."signedAt" is not null then x.name end
  from jsonb_to_recordset($1::jsonb) as x (learner text, "plannedOn" date, party text, name text, email text,
      "expiresAt" timestamptz, "signedAt" timestamptz)
    join learner l on l.external_id = x.learner join enrollment e on e.learner_id = l.id
    join review r on r.enrollment_id = e.id and r.planned_on = x."plannedOn"`
