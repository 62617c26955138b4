import { type LearnerProgress, learnerProgress } from '@journeyline/domain/progress/progress'
import DataLoader from 'dataloader'
import type { Temporal } from 'temporal-polyfill'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { readRecords, readRecordsAsOf } from './read-records.ts'
import type { RecordFacts } from './record-facts.ts'
import { recordOf } from './record-of.ts'

/** A learner's progress with the facts it was worked out from. */
export interface ProgressOf {
  facts: RecordFacts
  progress: LearnerProgress
}

/** Works out the progress of each record by the version its learner is on. */
export function progressFrom(
  viewer: SignedIn,
  records: RecordFacts[],
  today: Temporal.PlainDate,
): Promise<ProgressOf[]> {
  return Promise.all(
    records.map(async (facts) => {
      const standard = await standardOfEnrolled(viewer.db, facts.programVersionId)
      return { facts, progress: learnerProgress(standard, recordOf(facts), today) }
    }),
  )
}

/** Progress by enrollment, as of today or a past day; all that one request asks for as of one day is read in one statement. */
export function progressOf(
  context: Context,
  enrollmentId: string,
  asOf: Temporal.PlainDate | null,
): Promise<ProgressOf> {
  const loader = oncePerRequest(
    context,
    `progress ${asOf ?? ''}`,
    () => new DataLoader((ids: readonly string[]) => load(context, ids, asOf)),
  )
  return loader.load(enrollmentId)
}

async function load(
  context: Context,
  ids: readonly string[],
  asOf: Temporal.PlainDate | null,
): Promise<ProgressOf[]> {
  const viewer = context.signedIn()
  const records = asOf
    ? await readRecordsAsOf(viewer, ids, asOf)
    : await readRecords(viewer, { enrollmentIds: ids })
  const found = await progressFrom(viewer, records, asOf ?? context.clock.today())
  const byId = new Map(found.map((one) => [one.facts.enrollmentId, one]))
  return ids.map((id) => byId.get(id)!) // whoever asks has the enrollment
}
