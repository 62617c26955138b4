import { isDeepStrictEqual } from 'node:util'
import { internshipEvaluated } from '@journeyline/domain/internships/acts'
import {
  InternshipEvaluationDetails,
  mayRecordInternshipEvaluation,
} from '@journeyline/domain/internships/internship-evaluation'
import { Temporal } from 'temporal-polyfill'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import { enforceAsRead } from '../kernel/stale-version.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { heldInternship, internshipAsRead } from './held-internship.ts'

interface RecordInternshipEvaluation {
  internshipId: string
  expectedVersion: number
  details: { ratings: readonly { skill: string; rating: number }[] }
}

/** Writes down what the site's supervisor says of an intern; a later evaluation takes the place of the one before. */
export function recordInternshipEvaluation(
  viewer: SignedIn,
  input: RecordInternshipEvaluation,
  clock: Clock,
) {
  const ratings = Object.fromEntries(input.details.ratings.map(({ skill, rating }) => [skill, rating]))
  const details = checked(InternshipEvaluationDetails, { ...input.details, ratings }, ['details'])
  return viewer.transaction(async (tx) => {
    const before = await heldInternship(tx, input.internshipId)
    const { ratings: given, ...facts } = details
    if (isJust(before, facts) && isDeepStrictEqual(before.ratings, given))
      return { internship: before, enrollment: await enrollmentOf(tx, before) }
    await enforceAsRead(tx, viewer, { ...internshipAsRead(before), expectedVersion: input.expectedVersion })
    const { id, enrollmentId } = before
    enforce(
      mayRecordInternshipEvaluation({
        evaluatedOn: Temporal.PlainDate.from(details.evaluatedOn),
        startsOn: toDay(before.startsOn),
        today: clock.today(),
      }),
    )
    const internship = await tx.internship.update({
      where: { id },
      data: { ...details, evaluatedOn: toDate(details.evaluatedOn), version: { increment: 1 } },
    })
    const { evaluatedOn, evaluatedBy, recommendation } = details
    await record(
      tx,
      viewer,
      internshipEvaluated(enrollmentId, {
        ...{ internshipId: id, evaluatedOn, evaluatedBy, recommendation },
        before: before.evaluatedOn && {
          evaluatedOn: toDay(before.evaluatedOn).toString(),
          ...{ evaluatedBy: before.evaluatedBy, recommendation: before.recommendation },
          ratings: before.ratings as object,
        },
      }),
    )
    return { internship, enrollment: await enrollmentOf(tx, before) }
  })
}

const enrollmentOf = (tx: Tx, { enrollmentId }: { enrollmentId: string }) =>
  tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })
