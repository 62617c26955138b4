import type { Enrollment } from '@journeyline/db/generated/prisma/client'
import { enrollmentCreated } from '@journeyline/domain/enrollments/acts'
import { EnrollmentDetails, mayEnroll } from '@journeyline/domain/enrollments/enrollment'
import { mayBeRegistered } from '@journeyline/domain/enrollments/registration'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../graphql/row-id.ts'
import { isJust, sameOne } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { within } from '../kernel/within.ts'
import { LEAD_DAYS } from './lead-days.ts'
import { IS_ACTIVE, seatHeld } from './no-seat.ts'

interface Seat extends EnrollmentDetails {
  learnerId: string
  cohortId: string
}

/** Gives a learner a seat in a cohort; who has it, from that day, has it. */
export async function enrollLearner(
  viewer: SignedIn,
  { details, ...asked }: { learnerId: string; cohortId: string; details: object },
  clock: Clock,
): Promise<Enrollment> {
  const said = checked(EnrollmentDetails, details, ['details'])
  const [learnerId, cohortId] = [rowId('Learner', asked.learnerId), rowId('Cohort', asked.cohortId)]
  const seat = { learnerId, cohortId, ...said }
  return viewer
    .transaction((tx) => takeSeat(tx, viewer, seat, clock))
    .catch((error) =>
      sameOne(viewer, seatHeld(error, { id: learnerId }, { cohortId, field: 'learnerId' }), {
        ...{ cohortId, stage: 'TRAINING', ...said },
      }),
    )
}

/** Training begins with the cohort, or with a later enrollment; for a cohort that is yet to start it is counted from the enrollment on. */
async function takeSeat(tx: Tx, viewer: SignedIn, seat: Seat, clock: Clock): Promise<Enrollment> {
  const enrolledOn = Temporal.PlainDate.from(seat.enrolledOn)
  const learner = found(await tx.learner.findUnique({ where: { id: seat.learnerId } }), 'LEARNER')
  const cohort = found(
    await tx.cohort.findUnique({ where: { id: seat.cohortId }, include: { program: true } }),
    'COHORT',
  )
  const active = await tx.enrollment.findFirst({
    where: { learnerId: learner.id, stage: IS_ACTIVE },
    include: { cohort: true },
  })
  const { registrationNumber } = seat
  const said = { enrolledOn: seat.enrolledOn, registeredOn: seat.registeredOn, registrationNumber }
  if (active?.cohortId === cohort.id && isJust(active, said)) return active
  enforce(
    mayEnroll({
      learnerName: learnerName(learner),
      activeEnrollment: active && { cohortName: active.cohort.name },
      cohort: { ...cohort, programName: cohort.program.name },
      enrolledOn,
      cohortEndsOn: toDay(cohort.expectedEndsOn),
      opens: { startsOn: toDay(cohort.startsOn), leadDays: await leadDays(tx, cohort.id) },
      today: clock.today(),
    }),
    { LEARNER_ENROLLED_ALREADY: active && { type: 'Enrollment', id: active.id } },
  )
  enforce(mayBeRegistered({ registeredOn: seat.registeredOn, today: clock.today() }))
  const since = trainingSince(enrolledOn, toDay(cohort.startsOn), clock.today())
  const enrollment = await tx.enrollment.create({
    data: {
      learnerId: learner.id,
      cohortId: cohort.id,
      programId: cohort.programId,
      enrolledOn: toDate(enrolledOn),
      registeredOn: seat.registeredOn === null ? null : toDate(seat.registeredOn),
      registrationNumber,
      stage: 'TRAINING',
      stageSince: toDate(since),
    },
  })
  await tx.stageChange.create({
    data: {
      enrollmentId: enrollment.id,
      toStage: 'TRAINING',
      effectiveOn: toDate(since),
      recordedById: viewer.personId,
    },
  })
  await record(
    tx,
    viewer,
    enrollmentCreated(enrollment.id, {
      learnerId: learner.id,
      cohortId: cohort.id,
      enrolledOn: enrolledOn.toString(),
    }),
  )
  return enrollment
}

async function leadDays(tx: Tx, cohortId: string): Promise<number> {
  const [row] = await within(tx).query<{ leadDays: number }>({
    text: `select ${LEAD_DAYS} as "leadDays" from cohort c where c.id = $1::uuid`,
    values: [cohortId],
  })
  return row!.leadDays
}

function trainingSince(
  enrolledOn: Temporal.PlainDate,
  startsOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
) {
  const started = Temporal.PlainDate.compare(startsOn, today) <= 0
  return started && Temporal.PlainDate.compare(startsOn, enrolledOn) > 0 ? startsOn : enrolledOn
}
