import { sameCompetencies } from '@journeyline/domain/competencies/standing'
import { codedFunctions } from '@journeyline/domain/programs/work-process'
import type { SignedIn } from '../kernel/viewer.ts'
import { versionOfEnrolled } from '../programs/enrolled-version.ts'

/** A competency as a column of a cohort's matrix. */
export interface MatrixColumn {
  /** Names the column: the competency's code; that of an older version, where it says something else, with its number. */
  key: string
  code: string
  text: string
  /** Whether a sign-off names a witness. */
  witnessed: boolean
  /** The keys of the columns that say the same (Q2). */
  sameAs: string[]
}

/** The columns of one job function. */
export interface MatrixFunction {
  code: string
  text: string
  columns: MatrixColumn[]
}

/** The columns, and which of them each version's competencies stand in, by code. */
export interface MatrixColumns {
  /** Versions that learners of the cohort are on, the newest first. */
  versionIds: string[]
  functions: MatrixFunction[]
  keys: Map<string, Map<string, string>>
}

/**
 * The columns of a cohort: the competencies of the newest version its learners are on, and those of older ones that say
 * something else, each in its job function.
 */
export async function matrixColumns(viewer: SignedIn, cohortId: string): Promise<MatrixColumns> {
  const versions = await viewer.query<{ id: string; number: number }>({
    name: 'matrix-versions',
    text: `select v.id, v.number from program_version v
      where v.id in (select e.program_version_id from enrollment e where e.cohort_id = $1) order by v.number desc`,
    values: [cohortId],
  })
  const functions: MatrixFunction[] = []
  const keys: MatrixColumns['keys'] = new Map()
  for (const { id, number } of versions) {
    const { standard } = await versionOfEnrolled(viewer.db, id)
    keys.set(id, addColumns(functions, codedFunctions(standard.jobFunctions), number))
  }
  return { versionIds: versions.map(({ id }) => id), functions, keys }
}

/** How many of the columns say something of their own: of those that say the same, one (Q2). */
export function distinctColumns(functions: readonly MatrixFunction[]): number {
  const columns = functions.flatMap((one) => one.columns)
  return columns.filter(({ sameAs }, at) => !columns.slice(0, at).some(({ key }) => sameAs.includes(key)))
    .length
}

type Coded = ReturnType<typeof codedFunctions>

/** Adds what a version has beyond the columns there are; says in which column each of its competencies stands. */
function addColumns(functions: MatrixFunction[], added: Coded, number: number): Map<string, string> {
  const keys = new Map<string, string>()
  const all = added.flatMap(({ competencies }) => competencies)
  const taken = () => functions.flatMap(({ columns }) => columns)
  for (const { code, displayText, competencies } of added) {
    for (const { code: own, displayText: text, witnessed } of competencies) {
      const same = taken().find((column) => column.code === own && column.text === text)
      const key = same?.key ?? (taken().some((column) => column.key === own) ? `${own} v${number}` : own)
      keys.set(own, key)
      if (same) continue
      const known = functions.find((one) => one.code === code && one.text === displayText)
      const jobFunction = known ?? { code, text: displayText, columns: [] }
      if (!known) functions.push(jobFunction)
      jobFunction.columns.push({ key, code: own, text, witnessed, sameAs: [] })
    }
  }
  for (const competency of all) {
    const column = taken().find(({ key }) => key === keys.get(competency.code))
    if (column && column.sameAs.length === 0)
      column.sameAs = sameCompetencies(all, competency).map((code) => keys.get(code)!) // all have one by now
  }
  return keys
}
