import type { CeuEntry, Requirement } from '@journeyline/db/generated/prisma/client'
import type { CeuLedgerLine } from '@journeyline/domain/credentials/ceus/ceu-entry'
import type { HeldCredential } from '@journeyline/domain/credentials/credential-standing'
import type { Exam, ExamOutcome } from '@journeyline/domain/credentials/exams/exam-attempt'
import {
  type AttendedCourse,
  completedCourse,
} from '@journeyline/domain/credentials/removal/completed-course'
import type { ExperienceRecord } from '@journeyline/domain/credentials/removal/experience-record'
import DataLoader from 'dataloader'
import type { Temporal } from 'temporal-polyfill'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { toDay } from '../kernel/days.ts'
import { ceuLedger } from './ceus/ceu-ledger.ts'
import { heldCredential } from './held-credential.ts'
import { EXPERIENCE_ROWS, type Experience, experiencesOf } from './removal/experience.ts'
import { AWARDS_OF_VERSION, PROVEN_WALLET, type ProvenCredential } from './wallet/awards-asked.ts'

/** All that the answers about a learner's wallet are computed from. */
export interface WalletRecord {
  wallet: HeldCredential[]
  credentials: ProvenCredential[]
  /** The awards that the versions of the learner's enrollments ask for; of those that were withdrawn none. */
  awards: Requirement[]
  attempts: { exam: Exam; satOn: Temporal.PlainDate; outcome: ExamOutcome; scorePercent: number | null }[]
  ledger: CeuLedgerLine[]
  /** The rows of that ledger, by id. */
  ceuEntries: ReadonlyMap<string, CeuEntry>
  aapcRenewsOn: Temporal.PlainDate | null
  /** Employments and internships, by first day. */
  experiences: Experience[]
  /** The same with courses and Practicode, as the rule about the A reads it. */
  experience: ExperienceRecord
}

/** The record of one learner; those that a request asks for at once are read in one statement. Staff only. */
export const walletRecordOf = (context: Context, learnerId: string): Promise<WalletRecord> =>
  oncePerRequest(
    context,
    walletRecordOf,
    // a mutation changes what was read before it, so nothing is kept beyond the batch
    () => new DataLoader(recordsOf(context), { cache: false }),
  ).load(learnerId)

const recordsOf = (context: Context) => async (learnerIds: readonly string[]) => {
  const rows = await readRows(context, [...new Set(learnerIds)])
  const records = new Map(rows.map((row) => [row.id, recordFrom(row)]))
  return learnerIds.map((id) => records.get(id) ?? new Error('There is no such learner.'))
}

const readRows = (context: Context, ids: string[]) =>
  context.signedIn().db.learner.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      aapcRenewsOn: true,
      ...PROVEN_WALLET,
      examAttempts: true,
      ceuEntries: true,
      enrollments: {
        select: {
          stage: true,
          programVersion: { select: AWARDS_OF_VERSION },
          ...EXPERIENCE_ROWS,
          hoursEntries: {
            where: { kind: 'RTI', status: 'APPROVED', course: { examPreparation: true } },
            select: {
              onDay: true,
              minutes: true,
              course: { select: { id: true, name: true, minutes: true } },
            },
          },
          practicodeReadings: { orderBy: [{ readOn: 'desc' }, { id: 'desc' }], take: 1 },
        },
      },
    },
  })

type Row = Awaited<ReturnType<typeof readRows>>[number]

function recordFrom(row: Row): WalletRecord {
  const experiences = experiencesOf(row.enrollments)
  return {
    wallet: row.credentials.map(heldCredential),
    credentials: row.credentials,
    awards: row.enrollments
      .filter(({ stage }) => stage !== 'WITHDRAWN')
      .flatMap(({ programVersion }) => programVersion.requirements),
    attempts: row.examAttempts.map(({ kind, takenOn, outcome, scorePercent }) => ({
      exam: kind as Exam,
      satOn: toDay(takenOn),
      outcome: outcome as ExamOutcome,
      scorePercent,
    })),
    ledger: ceuLedger(row.ceuEntries),
    ceuEntries: new Map(row.ceuEntries.map((entry) => [entry.id, entry])),
    aapcRenewsOn: row.aapcRenewsOn && toDay(row.aapcRenewsOn),
    experiences,
    experience: {
      employments: experiences
        .filter(({ kind }) => kind === 'EMPLOYMENT')
        .map(({ name, startsOn, endsOn }) => ({ employerName: name, startedOn: startsOn, endedOn: endsOn })),
      internships: experiences
        .filter(({ kind }) => kind === 'INTERNSHIP')
        .map(({ name, startsOn, endsOn, codingSharePercent }) => ({
          site: name,
          startsOn,
          endsOn,
          codingSharePercent,
        })),
      courses: attendedCourses(row).map(completedCourse),
      practicode: latestReading(row),
    },
  }
}

function attendedCourses({ enrollments }: Row): AttendedCourse[] {
  const courses = new Map<string, AttendedCourse & { attended: AttendedCourse['attended'][number][] }>()
  for (const { course, onDay, minutes } of enrollments.flatMap(({ hoursEntries }) => hoursEntries)) {
    if (!course) continue
    const { id, name: title } = course
    const known = courses.get(id) ?? { title, minutes: course.minutes, attended: [] }
    known.attended.push({ onDay: toDay(onDay), minutes })
    courses.set(id, known)
  }
  return [...courses.values()]
}

/** The latest reading over all enrollments; ids follow the order of recording. */
function latestReading({ enrollments }: Row): ExperienceRecord['practicode'] {
  const [latest] = enrollments
    .flatMap(({ practicodeReadings }) => practicodeReadings)
    .sort((one, other) => other.readOn.getTime() - one.readOn.getTime() || (one.id < other.id ? 1 : -1))
  if (!latest) return null
  const { casesDone: cases, scorePercent, readOn } = latest
  return { cases, scorePercent, readOn: toDay(readOn) }
}
