import { asDate, momentOf } from '../days.ts'
import { demoInternship } from '../demo-internships.ts'
import { demoPracticode } from '../demo-practicode.ts'
import type { DemoLearner } from '../demo-roster.ts'
import type { Ids, Transaction } from './transaction.ts'

/** Writes the Practicode readings and the internships behind the figures that enrollments show. */
export async function writePractice(
  tx: Transaction,
  learners: DemoLearner[],
  { enrollments, recordedById, today }: { enrollments: Ids; recordedById: string; today: string },
): Promise<void> {
  const enrollmentOf = ({ externalId }: DemoLearner) => enrollments.get(externalId)!
  await tx.practicodeReading.createMany({
    data: learners.flatMap((learner) =>
      demoPracticode(learner, today).map(({ readOn, ...figures }) => ({
        ...figures,
        enrollmentId: enrollmentOf(learner),
        readOn: asDate(readOn),
        source: 'DEMO',
        recordedAt: momentOf(readOn, 200),
        recordedById,
      })),
    ),
  })
  await tx.internship.createMany({
    data: learners.flatMap((learner) => {
      const internship = demoInternship(learner, today)
      if (internship === null) return []
      const { evaluation, startsOn, endsOn, endedOn, ...details } = internship
      return [
        {
          ...{ ...details, ...evaluation, enrollmentId: enrollmentOf(learner) },
          ...{ startsOn: asDate(startsOn), endsOn: asDate(endsOn) },
          endedOn: endedOn === null ? null : asDate(endedOn),
          evaluatedOn: evaluation && asDate(evaluation.evaluatedOn),
        },
      ]
    }),
  })
}
