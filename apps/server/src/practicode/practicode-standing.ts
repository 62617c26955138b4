import { learnerName } from '@journeyline/domain/learners/learner-details'
import { type PracticodeClock, practicodeClock } from '@journeyline/domain/practicode/practicode-clock'
import { practicodeConditions } from '@journeyline/domain/practicode/practicode-conditions'
import {
  type PracticodeProjection,
  practicodeProjection,
} from '@journeyline/domain/practicode/practicode-projection'
import { latestReading, readingsInEffect } from '@journeyline/domain/practicode/practicode-readings'
import { type RequirementOf, requirementOf } from '@journeyline/domain/programs/requirement'
import { toDay } from '../days.ts'
import type { Context } from '../graphql/context.ts'
import { standardOfEnrolled } from '../standards.ts'
import { type KnownReading, readingsOf } from './read-readings.ts'

/** Where a learner stands with Practicode today, by the version they are on. */
export interface PracticodeStanding {
  asked: RequirementOf<'PRACTICODE'>
  clock: PracticodeClock
  projection: PracticodeProjection
  conditions: ReturnType<typeof practicodeConditions>
  /** The readings that hold, one a day, the earliest first. */
  curve: ReturnType<typeof readingsInEffect>
}

interface Enrolled {
  id: string
  programVersionId: string
  practicodeStartedOn: Date | null
  learner: { firstName: string; lastName: string }
}

/** Works out the standing, or null where the version has no Practicode. */
export async function practicodeStanding(
  context: Context,
  { id, programVersionId, practicodeStartedOn, learner }: Enrolled,
): Promise<PracticodeStanding | null> {
  const { requirements } = await standardOfEnrolled(context.signedIn().db, programVersionId)
  const asked = requirementOf(requirements, 'PRACTICODE')
  if (asked === null) return null
  const readings: KnownReading[] = await readingsOf(context, id)
  const today = context.clock.today()
  const startedOn = practicodeStartedOn && toDay(practicodeStartedOn)
  const clock = practicodeClock({ startedOn, months: asked.accessMonths }, today)
  return {
    asked,
    clock,
    projection: practicodeProjection({
      learnerName: learnerName(learner),
      ...{ readings, cases: asked.cases, startedOn, today },
      accessExpiresOn: clock.expiresOn,
    }),
    conditions: practicodeConditions(latestReading(readings, today), asked),
    curve: readingsInEffect(readings),
  }
}
