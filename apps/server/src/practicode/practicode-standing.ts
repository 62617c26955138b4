import { learnerName } from '@journeyline/domain/learners/learner-details'
import { type PracticodeClock, practicodeClock } from '@journeyline/domain/practicode/practicode-clock'
import { practicodeConditions } from '@journeyline/domain/practicode/practicode-conditions'
import {
  type PracticodeProjection,
  practicodeProjection,
} from '@journeyline/domain/practicode/practicode-projection'
import {
  latestReading,
  type PracticodeReading,
  readingsInEffect,
} from '@journeyline/domain/practicode/practicode-readings'
import { type RequirementOf, requirementOf } from '@journeyline/domain/programs/requirement'
import type { Context } from '../graphql/context.ts'
import { toDay } from '../kernel/days.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { readingsOf } from './read-readings.ts'

/** Where a learner stands with Practicode today, by the version they are on; readings are read once something asks for them. */
export interface PracticodeStanding {
  asked: RequirementOf<'PRACTICODE'>
  clock: PracticodeClock
  projection(): Promise<PracticodeProjection>
  conditions(): Promise<ReturnType<typeof practicodeConditions>>
  /** The readings that hold, one a day, the earliest first. */
  curve(): Promise<PracticodeReading[]>
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
  const readings = () => readingsOf(context, id)
  const today = context.clock.today()
  const startedOn = practicodeStartedOn && toDay(practicodeStartedOn)
  const clock = practicodeClock({ startedOn, months: asked.accessMonths }, today)
  return {
    asked,
    clock,
    projection: async () =>
      practicodeProjection({
        learnerName: learnerName(learner),
        ...{ readings: await readings(), cases: asked.cases, startedOn, today },
        accessExpiresOn: clock.expiresOn,
      }),
    conditions: async () => practicodeConditions(latestReading(await readings(), today), asked),
    curve: async () => readingsInEffect(await readings()),
  }
}
