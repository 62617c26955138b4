import { competencyStandings } from '@journeyline/domain/competencies/standing'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { levelWords } from '@journeyline/domain/programs/program-policies'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import type { Keyset } from '../graphql/paging/keyset.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { versionOfEnrolled } from '../programs/enrolled-version.ts'
import type { MatrixColumns } from './matrix-columns.ts'

/** A learner's line of the matrix. */
export interface MatrixRow {
  enrollmentId: string
  learnerId: string
  learnerName: string
  /** What the rows are ordered by: the family name, then the given one. */
  sortName: string
  stage: Stage
  stageSince: string
  enrolledOn: string
  met: number
  asked: number
  cells: MatrixCell[]
}

/** Where a learner stands with one competency. */
export interface MatrixCell {
  column: string
  competencyId: string
  /** 0 while nobody has judged it. */
  level: number
  levelName: Words | null
  met: boolean
  judgedOn: string | null
  judgedBy: string | null
  /** Whether the judgement was of the competency that says the same. */
  viaSame: boolean
}

type Facts = Omit<MatrixRow, 'met' | 'asked' | 'cells'> & {
  programVersionId: string
  /** Competency's code, level, day, who judged; of a competency in the order they were recorded. */
  signOffs: [string, number, string, string][]
}

/** A page of a cohort's learners by name with all their competencies, in one statement; one row more than shown. */
export async function readMatrix(
  viewer: SignedIn,
  { keys }: MatrixColumns,
  asked: { cohortId: string; stages: readonly string[] | null },
  { size, backward, from }: Keyset,
): Promise<MatrixRow[]> {
  const values: unknown[] = []
  const value = (given: unknown) => `$${values.push(given)}`
  const where = [`e.cohort_id = ${value(asked.cohortId)}`]
  if (asked.stages) where.push(`e.stage = any (${value(asked.stages)})`)
  if (from) {
    const place = `(${value(from[0])}, ${value(from[1])}::uuid)`
    where.push(`(${SORT_NAME}, e.id) ${backward ? '<' : '>'} ${place}`)
  }
  const direction = backward ? 'desc' : 'asc'
  const [row] = await viewer.query<{ rows: Facts[] }>({
    text: `select coalesce(json_agg(line), '[]') as rows from (
      select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
        ${SORT_NAME} as "sortName", e.program_version_id as "programVersionId", e.stage, e.stage_since as "stageSince",
        e.enrolled_on as "enrolledOn",
        (select coalesce(json_agg(json_build_array(k.code, s.level, s.judged_on, s.judged_by) order by s.recorded_at, s.id), '[]')
          from sign_off s join competency k on k.id = s.competency_id
          where s.enrollment_id = e.id and s.revoked_at is null) as "signOffs"
      from enrollment e join learner l on l.id = e.learner_id
      where ${where.join(' and ')} order by ${SORT_NAME} ${direction}, e.id ${direction} limit ${size + 1}) line`,
    values,
  })
  return Promise.all(row!.rows.map((facts) => lineOf(viewer, facts, keys)))
}

/** Sorted as the names of learners are, whatever the database's language: Ó stands by O. */
const SORT_NAME = `(l.last_name || ' ' || l.first_name)`

async function lineOf(
  viewer: SignedIn,
  { programVersionId, signOffs, ...facts }: Facts,
  keys: MatrixColumns['keys'],
): Promise<MatrixRow> {
  const { row, standard } = await versionOfEnrolled(viewer.db, programVersionId)
  const ids = new Map(
    row.jobFunctions.flatMap(({ competencies }) => competencies).map(({ code, id }) => [code, id]),
  )
  const judgements = signOffs.map(([competency, level, judgedOn, judgedBy]) => ({
    ...{ competency, level, judgedBy },
    judgedOn: Temporal.PlainDate.from(judgedOn),
  }))
  const coded = codedCompetencies(standard.jobFunctions)
  const cells = competencyStandings(coded, judgements, standard.policies).map(
    ({ code, level, met, judgement }): MatrixCell => ({
      column: keys.get(programVersionId)!.get(code)!, // a column for each of each version
      competencyId: ids.get(code)!, // the standard was read from these rows
      level,
      levelName: level === 0 ? null : levelWords(standard.policies, level),
      met,
      judgedOn: judgement?.judgedOn.toString() ?? null,
      judgedBy: judgement?.judgedBy ?? null,
      viaSame: judgement !== null && judgement.competency !== code,
    }),
  )
  return {
    ...facts,
    met: cells.filter(({ met }) => met).length,
    asked: requirementOf(standard.requirements, 'COMPETENCIES')?.count ?? coded.length,
    cells,
  }
}
