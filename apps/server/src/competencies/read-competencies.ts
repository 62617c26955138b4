import type { Prisma } from '@journeyline/db/connect'
import type { VersionWithParts } from '@journeyline/db/standards/read-standard'
import {
  type CompetencyStanding,
  competencyStandings,
  distinctCompetencies,
  type Judgement,
  sameCompetencies,
} from '@journeyline/domain/competencies/standing'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { toDate, toDay } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { type EnrolledVersion, versionOfEnrolled } from '../programs/enrolled-version.ts'

export type SignOffRow = Prisma.SignOffGetPayload<object>
type FunctionRow = VersionWithParts['jobFunctions'][number]

/** A competency of a learner's version beside where it stands. */
export interface CompetencyOf {
  version: EnrolledVersion
  competency: FunctionRow['competencies'][number] & { jobFunction: FunctionRow }
  standing: CompetencyStanding<Judgement & { row: SignOffRow }>
  /** The codes of the competencies that say the same. */
  sameAs: string[]
  /** Every sign-off of it, revoked ones as well. */
  history: SignOffRow[]
}

/** A learner's competencies by job function. */
export interface CompetenciesOf {
  version: EnrolledVersion
  met: number
  /** How many the version asks for. */
  asked: number
  /** How many of them say something of their own (Q2). */
  distinct: number
  functions: { jobFunction: FunctionRow; competencies: CompetencyOf[] }[]
}

/** The competencies of an enrollment; all that one request asks for are read in one statement. */
export async function competenciesOf(
  context: Context,
  { enrollmentId, programVersionId }: { enrollmentId: string; programVersionId: string },
): Promise<CompetenciesOf> {
  const { db } = context.signedIn()
  const loader = oncePerRequest(
    context,
    competenciesOf,
    () => new DataLoader((ids: readonly string[]) => load(context, ids)),
  )
  const [version, rows] = await Promise.all([
    versionOfEnrolled(db, programVersionId),
    loader.load(enrollmentId),
  ])
  return together(version, rows)
}

async function load(context: Context, ids: readonly string[]): Promise<SignOffRow[][]> {
  const viewer = context.signedIn()
  const rows =
    viewer.kind === 'EMPLOYER'
      ? await signOffsTold(viewer, ids)
      : await viewer.db.signOff.findMany({
          where: { enrollmentId: { in: [...ids] } },
          orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
        })
  return ids.map((id) => rows.filter(({ enrollmentId }) => enrollmentId === id))
}

/** What an employer is told: of what was judged before it came only that it was achieved (docs/decisions/0020). */
async function signOffsTold(viewer: SignedIn, enrollmentIds: readonly string[]): Promise<SignOffRow[]> {
  const rows = await viewer.query<Omit<SignOffRow, 'judgedOn'> & { judgedOn: string }>({
    text: `
      select s.id, s.enrollment_id as "enrollmentId", s.competency_id as "competencyId", s.level, s.judged_on::text as "judgedOn",
        s.judged_by as "judgedBy", s.witness, s.note, s.recorded_at as "recordedAt", s.recorded_by_id as "recordedById",
        s.revoked_at as "revokedAt", s.revoked_by_id as "revokedById", s.revoked_reason as "revokedReason",
        s.created_at as "createdAt", s.updated_at as "updatedAt"
      from unnest($1::uuid[]) asked (id), lateral sign_offs_seen(asked.id) s order by s.recorded_at, s.id`,
    values: [enrollmentIds],
  })
  return rows.map((row) => ({ ...row, judgedOn: toDate(row.judgedOn) }))
}

function together(version: EnrolledVersion, rows: SignOffRow[]): CompetenciesOf {
  const { standard } = version
  const coded = codedCompetencies(standard.jobFunctions)
  const codes = new Map(
    version.row.jobFunctions.flatMap(({ competencies }) => competencies).map(({ id, code }) => [id, code]),
  )
  const judgements = rows
    .filter(({ revokedAt }) => revokedAt === null)
    .map((row) => ({
      row,
      competency: codes.get(row.competencyId)!, // judged are competencies of the learner's own version
      level: row.level,
      judgedOn: toDay(row.judgedOn),
    }))
  const standings = new Map(
    competencyStandings(coded, judgements, standard.policies).map((standing) => [standing.code, standing]),
  )
  const functions = version.row.jobFunctions.map((jobFunction) => ({
    jobFunction,
    competencies: jobFunction.competencies.map((competency) => ({
      version,
      competency: { ...competency, jobFunction },
      standing: standings.get(competency.code)!, // every competency of the version has one
      sameAs: sameCompetencies(coded, competency),
      history: rows.filter(({ competencyId }) => competencyId === competency.id),
    })),
  }))
  return {
    version,
    met: [...standings.values()].filter(({ met }) => met).length,
    asked: requirementOf(standard.requirements, 'COMPETENCIES')?.count ?? coded.length,
    distinct: distinctCompetencies(coded),
    // a specialization may stand open, without competencies
    functions: functions.filter(({ competencies }) => competencies.length > 0),
  }
}
