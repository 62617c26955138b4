import { asDate, momentOf } from '../days.ts'
import { DEMO_EMPLOYERS } from '../demo-employers.ts'
import { demoHistory } from '../demo-history.ts'
import { employedOn } from '../demo-hours.ts'
import { practicodeSince } from '../demo-practicode.ts'
import { demoProfiles } from '../demo-profiles.ts'
import { type DemoLearner, demoRoster } from '../demo-roster.ts'
import { type DemoWallet, demoWallets } from '../demo-wallets.ts'
import type { Ids, Transaction } from './transaction.ts'
import { writeHours } from './write-hours.ts'
import { writePractice } from './write-practice.ts'
import { writeProfiles } from './write-profiles.ts'
import { writeReviews } from './write-reviews.ts'
import { writeDemoVersions } from './write-versions.ts'
import { writeWallets } from './write-wallets.ts'

/**
 * Writes the whole demo program but its people, as the staff member with that id. Programs must be there. The roster is of
 * a day in the last 13 weeks; classes and work go on until today, so that the demo is never out of date.
 */
export async function writeDemo(tx: Transaction, recordedById: string, now: string): Promise<void> {
  const { quarters, today, cohorts, learners } = demoRoster(now)
  const programs = idsBy('code', await tx.program.findMany({ select: { id: true, code: true } }))
  const employers = await writeEmployers(tx)
  const cohortIds = idsBy(
    'code',
    await tx.cohort.createManyAndReturn({
      data: cohorts.map(({ program, startsOn, expectedEndsOn, ...cohort }) => ({
        ...cohort,
        programId: programs.get(program)!,
        startsOn: asDate(startsOn),
        expectedEndsOn: asDate(expectedEndsOn),
      })),
      select: { id: true, code: true },
    }),
  )
  const programOf = new Map(cohorts.map((cohort) => [cohort.code, programs.get(cohort.program)!]))
  await writeDemoVersions(tx, { programId: programs.get('US-MC')!, recordedById, quarters })
  const wallets = demoWallets(learners, today)
  const written = { cohorts: cohortIds, programOf, recordedById }
  const enrollments = await writeLearners(tx, wallets, written)
  await writeHistories(tx, learners, { enrollments, recordedById })
  await writePlacements(tx, learners, { enrollments, employers })
  await writeHours(tx, { cohorts, learners, recordedById, today })
  await writePractice(tx, learners, { enrollments, recordedById, today })
  await writeReviews(tx, { learners, recordedById, today })
  await writeProfiles(tx, demoProfiles(learners), { enrollments, recordedById })
}

async function writeEmployers(tx: Transaction): Promise<Ids> {
  const employers = idsBy(
    'name',
    await tx.employer.createManyAndReturn({
      data: DEMO_EMPLOYERS.map(({ name, about }) => ({ name, about })),
      select: { id: true, name: true },
    }),
  )
  await tx.worksite.createMany({
    data: DEMO_EMPLOYERS.flatMap(({ name, worksites }) =>
      worksites.map((worksite) => ({ ...worksite, employerId: employers.get(name)! })),
    ),
  })
  return employers
}

/** Writes learners with their enrollments, wallets and funding; returns the enrollments by external id. */
async function writeLearners(
  tx: Transaction,
  wallets: DemoWallet[],
  { cohorts, programOf, recordedById }: { cohorts: Ids; programOf: Ids; recordedById: string },
): Promise<Ids> {
  const learners = wallets.map(({ learner }) => learner)
  const created = await tx.learner.createManyAndReturn({
    data: wallets.map(learnerColumns),
    select: { id: true, externalId: true },
  })
  const learnerIds = new Map(created.map(({ id, externalId }) => [externalId!, id]))
  const enrolled = await tx.enrollment.createManyAndReturn({
    data: learners.map((learner) => ({
      ...enrollmentColumns(learner),
      learnerId: learnerIds.get(learner.externalId)!,
      cohortId: cohorts.get(learner.cohort)!,
      programId: programOf.get(learner.cohort)!,
    })),
    select: { id: true, learnerId: true },
  })
  const enrollmentOf = new Map(enrolled.map(({ id, learnerId }) => [learnerId, id]))
  const enrollments = new Map(
    learners.map(({ externalId }) => [externalId, enrollmentOf.get(learnerIds.get(externalId)!)!]),
  )
  await writeWallets(tx, wallets, { learners: learnerIds, recordedById })
  await tx.fundingAward.createMany({
    data: learners.map(({ externalId, fundingSource, fundingReference }) => ({
      enrollmentId: enrollments.get(externalId)!,
      source: fundingSource,
      reference: fundingReference,
    })),
  })
  return enrollments
}

function learnerColumns({ learner, aapcRenewsOn }: DemoWallet) {
  const { externalId, firstName, lastName, email, phone, state, language, openToRemote } = learner
  return {
    ...{ externalId, firstName, lastName, email, phone, state, language, openToRemote },
    workSettings: learner.workSettings,
    dateOfBirth: dateOrNull(learner.dateOfBirth),
    aapcRenewsOn: dateOrNull(aapcRenewsOn),
    createdAt: momentOf(learner.enrolledOn, 30),
  }
}

function enrollmentColumns(learner: DemoLearner) {
  const { stage, practicodeCases, practicodeScore, internshipSite } = learner
  return {
    ...{ stage, practicodeCases, practicodeScore, internshipSite },
    enrolledOn: asDate(learner.enrolledOn),
    stageSince: asDate(learner.stageSince),
    internshipStartedOn: dateOrNull(learner.internshipStartedOn),
    practicodeStartedOn: dateOrNull(practicodeSince(learner)),
    createdAt: momentOf(learner.enrolledOn, 30),
  }
}

async function writeHistories(
  tx: Transaction,
  learners: DemoLearner[],
  { enrollments, recordedById }: { enrollments: Ids; recordedById: string },
) {
  await tx.stageChange.createMany({
    data: learners.flatMap((learner) =>
      demoHistory(learner).map((change) => ({
        ...change,
        enrollmentId: enrollments.get(learner.externalId)!,
        effectiveOn: asDate(change.effectiveOn),
        source: 'DEMO',
        recordedById,
        undoneById: change.undoneAt ? recordedById : null,
      })),
    ),
  })
}

async function writePlacements(
  tx: Transaction,
  learners: DemoLearner[],
  { enrollments, employers }: { enrollments: Ids; employers: Ids },
) {
  await tx.placement.createMany({
    // the roster dates employment and completion alike; the apprenticeship began before
    data: learners.flatMap((learner) => {
      const { externalId, employer, hourlyWageMinor } = learner
      const startedOn = employedOn(learner)
      return employer && startedOn
        ? [
            {
              employerId: employers.get(employer)!,
              enrollmentId: enrollments.get(externalId)!,
              startedOn: asDate(startedOn),
              hourlyWageMinor,
            },
          ]
        : []
    }),
  })
}

function idsBy<K extends string>(key: K, rows: ({ id: string } & Record<K, string>)[]): Ids {
  return new Map(rows.map((row) => [row[key], row.id]))
}

const dateOrNull = (day: string | null) => (day === null ? null : asDate(day))
