import { type LearnerProgress, learnerProgress } from '@journeyline/domain/progress/progress'
import DataLoader from 'dataloader'
import type { Temporal } from 'temporal-polyfill'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { type CompletionOf, completionOf } from './completion-of.ts'
import { readRecords, readRecordsOn } from './read-records.ts'
import type { RecordFacts } from './record-facts.ts'
import { recordOf } from './record-of.ts'

/** A learner's progress with the facts it was worked out from. */
export interface ProgressOf {
  facts: RecordFacts
  progress: LearnerProgress
  /** How the completion stands; null where the learner has not completed. */
  completion: CompletionOf | null
}

/** Works out the progress of each record by the version its learner is on. */
export function progressFrom(
  { db }: { db: Parameters<typeof standardOfEnrolled>[0] },
  records: RecordFacts[],
  today: Temporal.PlainDate,
): Promise<ProgressOf[]> {
  return Promise.all(
    records.map(async (facts) => {
      const standard = await standardOfEnrolled(db, facts.programVersionId)
      const progress = learnerProgress(standard, recordOf(facts), today)
      return { facts, progress, completion: completionOf(facts.completion, progress) }
    }),
  )
}

/** A past day, and the day by which what is told of it was known. */
export interface PastDay {
  onDay: Temporal.PlainDate
  knownOn: Temporal.PlainDate
}

/** Progress by enrollment, as of today or a past day; all that one request asks for as of one day is read in one statement. */
export function progressOf(
  context: Context,
  enrollmentId: string,
  past: PastDay | null,
): Promise<ProgressOf> {
  const loader = oncePerRequest(
    context,
    `progress ${past ? `${past.onDay} ${past.knownOn}` : ''}`,
    () => new DataLoader((ids: readonly string[]) => load(context, ids, past)),
  )
  return loader.load(enrollmentId)
}

async function load(context: Context, ids: readonly string[], past: PastDay | null): Promise<ProgressOf[]> {
  const viewer = context.signedIn()
  const records = past
    ? await readRecordsOn(
        viewer,
        ids.map((enrollmentId) => ({ enrollmentId, ...past })),
      )
    : await readRecords(viewer, { enrollmentIds: ids })
  const found = await progressFrom(viewer, records, past?.onDay ?? context.clock.today())
  const byId = new Map(found.map((one) => [one.facts.enrollmentId, one]))
  return ids.map((id) => byId.get(id)!) // whoever asks has the enrollment
}
