import { learnerName } from '@journeyline/domain/learners/learner-details'
import { versionName } from '@journeyline/domain/programs/program-version'
import { type Requirement, requirementOf } from '@journeyline/domain/programs/requirement'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { Temporal } from 'temporal-polyfill'
import { checkLines } from '../../checks/check-lines.ts'
import { hoursTotals } from '../../hours/hours-totals.ts'
import { type Clock, instantOf } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { standardOfEnrolled } from '../../programs/enrolled-version.ts'
import { readRecords } from '../../progress/read-records.ts'
import type { RecordFacts } from '../../progress/record-facts.ts'
import type { AwardOfRecord } from './learning-awards.ts'
import type { CheckOfRecord } from './learning-checks.ts'
import type { ReviewOfRecord } from './learning-reviews.ts'
import type { UnitOfRecord } from './learning-units.ts'
import { minutesOfLearning } from './minutes-of-learning.ts'
import type { RecordOfLearning } from './record-of-learning.ts'

/** All that a record of learning says of an enrollment, as of today; null where the program is no pathway of Wales. */
export async function recordOfLearningOf(
  viewer: SignedIn,
  enrollmentId: string,
  clock: Clock,
): Promise<Omit<RecordOfLearning, 'paper' | 'language' | 'sponsorName'> | null> {
  const today = clock.today()
  const enrollment = found(await readEnrollment(viewer, enrollmentId, today), 'ENROLLMENT')
  const { learner, cohort, program, programVersion, programVersionId, placements } = enrollment
  if (program.country !== 'GB') return null
  const standard = await standardOfEnrolled(viewer.db, programVersionId)
  const facts = found((await readRecords(viewer, { enrollmentIds: [enrollmentId] }))[0], 'ENROLLMENT')
  const { requirements, particulars } = standard
  return {
    learnerName: learnerName(learner),
    versionName: versionName(program.name, programVersion.number),
    country: program.country,
    cohortName: cohort.name,
    startedOn: toDay(enrollment.enrolledOn),
    plannedEndOn: Temporal.PlainDate.from(facts.plannedEndOn),
    employerName: placements[0]?.employer.name ?? null,
    asOf: today,
    particulars,
    awards: requirements.flatMap((requirement) => awardOf(requirement, facts)),
    units: await unitsOf(viewer, enrollmentId, standard),
    hours: await minutesOfLearning(viewer, enrollmentId, {
      onTheJob: requirementOf(requirements, 'OJT_HOURS')?.minutes ?? null,
      offTheJob: requirementOf(requirements, 'RTI_HOURS')?.minutes ?? null,
    }),
    reviews: enrollment.reviews.map(reviewOf),
    checks: checkLines(programVersion.requirements, enrollment.checks, today).map(checkOf),
    writtenAt: instantOf(clock),
  }
}

const readEnrollment = (viewer: SignedIn, id: string, today: Temporal.PlainDate) =>
  viewer.db.enrollment.findUnique({
    where: { id },
    include: {
      ...{ learner: true, cohort: true, program: true },
      programVersion: {
        include: {
          requirements: { where: { kind: { in: ['CHECK', 'DECLARATION'] } }, orderBy: { position: 'asc' } },
        },
      },
      placements: {
        where: {
          startedOn: { lte: toDate(today) },
          OR: [{ endedOn: null }, { endedOn: { gte: toDate(today) } }],
        },
        include: { employer: { select: { name: true } } },
        orderBy: { startedOn: 'desc' },
        take: 1,
      },
      reviews: {
        where: { status: { in: ['HELD', 'SIGNED'] }, heldOn: { not: null } },
        include: { signatures: true },
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
      },
      checks: { orderBy: [{ checkedOn: 'desc' }, { id: 'desc' }] },
    },
  })

type Read = NonNullable<Awaited<ReturnType<typeof readEnrollment>>>

function awardOf(requirement: Requirement, { awards }: RecordFacts): AwardOfRecord[] {
  if (requirement.kind !== 'QUALIFICATION' && requirement.kind !== 'ESSENTIAL_SKILL') return []
  const held = awards.find(([, code]) => code === requirement.credential)
  if (!held) return [{ award: requirement, held: null }]
  const [, , awardedOn, , hasCertificateCopy] = held
  const day = awardedOn === null ? null : Temporal.PlainDate.from(awardedOn)
  return [{ award: requirement, held: { awardedOn: day, hasCertificateCopy } }]
}

async function unitsOf(
  viewer: SignedIn,
  enrollmentId: string,
  { courses }: Standard,
): Promise<UnitOfRecord[]> {
  if (courses.length === 0) return []
  const totals = await hoursTotals(viewer, enrollmentId, 'COURSE')
  return courses.map(({ number, name, minutes }) => ({
    ...{ number, name, plannedMinutes: minutes },
    approvedMinutes: totals.find(({ code }) => code === number)?.approvedMinutes ?? 0,
  }))
}

function reviewOf({ heldOn, signatures }: Read['reviews'][number]): ReviewOfRecord {
  const signed = signatures.filter(({ signedAt }) => signedAt !== null)
  // parties are plain text; the column's check holds them to the list
  return { heldOn: toDay(heldOn!), signedBy: signed.map(({ party }) => party as ReviewParty) }
}

function checkOf({ requirement, standing, counts }: ReturnType<typeof checkLines>[number]): CheckOfRecord {
  return {
    ...{ title: requirement.title, standing },
    kind: requirement.kind === 'DECLARATION' ? 'DECLARATION' : 'CHECK',
    checkedOn: counts && toDay(counts.checkedOn),
    expiresOn: counts?.expiresOn ? toDay(counts.expiresOn) : null,
  }
}
