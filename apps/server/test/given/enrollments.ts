import type { Stage } from '@journeyline/domain/enrollments/stages'
import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'
import type { givenCohorts } from './cohorts.ts'
import type { givenLearners } from './learners.ts'

type Parents = ReturnType<typeof givenCohorts> & ReturnType<typeof givenLearners>

/** Enrollments with their history; in training, unless told. */
export function givenEnrollments(db: Database['staff']['prisma'], { cohort, learner }: Parents) {
  const enrollment = async (
    facts: Partial<{
      learnerId: string
      cohortId: string
      stage: Stage
      since: string
      enrolledOn: string
      practicodeCases: number
    }> & { firstName?: string; lastName?: string } = {},
  ) => {
    const learnerId =
      facts.learnerId ??
      (await learner({ firstName: facts.firstName ?? 'Noor', lastName: facts.lastName ?? 'Khan' })).id
    const { id: cohortId, programId } = await db.cohort.findUniqueOrThrow({
      where: { id: facts.cohortId ?? (await cohort()).id },
    })
    const stage = facts.stage ?? 'TRAINING'
    const stageSince = toDate(facts.since ?? '2026-09-14')
    return db.enrollment.create({
      data: {
        learnerId,
        cohortId,
        programId,
        enrolledOn: toDate(facts.enrolledOn ?? '2026-09-10'),
        stage,
        stageSince,
        practicodeCases: facts.practicodeCases,
        stageChanges: {
          create: [
            { toStage: 'TRAINING', effectiveOn: stage === 'TRAINING' ? stageSince : toDate('2026-09-10') },
            ...(stage === 'TRAINING'
              ? []
              : [{ fromStage: 'TRAINING', toStage: stage, effectiveOn: stageSince, reason: 'given' }]),
          ],
        },
      },
      include: { learner: true, cohort: true, stageChanges: { orderBy: { sequence: 'asc' } } },
    })
  }

  return { enrollment }
}
