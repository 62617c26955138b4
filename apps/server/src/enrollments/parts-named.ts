import { NO_ROW } from '../graphql/global-id.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import type { NamedApprentice } from './apprentices-named.ts'

/** A competency or a course, as an input names it: by its id, or by its code or number within the version that the apprentice is on. */
export interface Part {
  competencyId?: string | null
  competencyCode?: string | null
  courseId?: string | null
  courseNumber?: string | null
}

export interface NamedPart {
  competencyId: string | null
  courseId: string | null
}

/**
 * What each of several inputs names, by the ids of rows, which may be a refusal of its own: in three statements more where anything is named so. One that the
 * apprentice's version does not have stands for no row, and is refused as another version's would be.
 */
export async function partsNamed(reader: Reader, asked: Asked): Promise<(one: Named) => NamedPart> {
  const byCode = asked.filter(({ part }) => part.competencyCode || part.courseNumber)
  const versionOf = byCode.length > 0 ? await versionsOf(reader, byCode) : () => null
  const codes = byCode.length > 0 ? await idsByCode(reader, byCode, versionOf) : new Map<string, string>()
  const idOf = (
    apprentice: NamedApprentice,
    kind: Kind,
    id: string | null | undefined,
    code: string | null | undefined,
  ) =>
    code ? (codes.get(keyOf(kind, versionOf(apprentice), code)) ?? NO_ROW) : (rowIdIfGiven(kind, id) ?? null)
  return ({ apprentice, part }) => ({
    competencyId: idOf(apprentice, 'Competency', part.competencyId, part.competencyCode),
    courseId: idOf(apprentice, 'Course', part.courseId, part.courseNumber),
  })
}

/** Who reads, and by which connection: within an act its own. */
type Reader = Pick<SignedIn, 'kind'> & { db: Pick<Tx, 'enrollment' | 'placement' | 'competency' | 'course'> }
type Kind = 'Competency' | 'Course'
type Named = { apprentice: NamedApprentice; part: Part }
type Asked = readonly Named[]
type VersionOf = (apprentice: NamedApprentice) => string | null

/** The version that each is on, as the viewer's rows say it. */
async function versionsOf({ kind, db }: Reader, asked: Asked): Promise<VersionOf> {
  const select = { id: true, programVersionId: true } as const
  const ids = (of: 'enrollmentId' | 'placementId') => asked.flatMap(({ apprentice }) => apprentice[of] ?? [])
  const enrollmentIds = kind === 'STAFF' ? ids('enrollmentId') : []
  const rows = await Promise.all([
    enrollmentIds.length > 0 ? db.enrollment.findMany({ where: { id: { in: enrollmentIds } }, select }) : [],
    ids('placementId').length > 0
      ? db.placement.findMany({ where: { id: { in: ids('placementId') } }, select })
      : [],
  ])
  const versions = new Map(rows.flat().map(({ id, programVersionId }) => [id, programVersionId]))
  return ({ enrollmentId, placementId }) => versions.get(enrollmentId ?? placementId ?? '') ?? null
}

async function idsByCode({ db }: Reader, asked: Asked, versionOf: VersionOf): Promise<Map<string, string>> {
  const programVersionId = {
    in: [...new Set(asked.flatMap(({ apprentice }) => versionOf(apprentice) ?? []))],
  }
  const codes = [...new Set(asked.flatMap(({ part }) => part.competencyCode ?? []))]
  const numbers = [...new Set(asked.flatMap(({ part }) => part.courseNumber ?? []))]
  const [competencies, courses] = await Promise.all([
    codes.length > 0 ? db.competency.findMany({ where: { programVersionId, code: { in: codes } } }) : [],
    numbers.length > 0 ? db.course.findMany({ where: { programVersionId, number: { in: numbers } } }) : [],
  ])
  return new Map([
    ...competencies.map((one) => [keyOf('Competency', one.programVersionId, one.code), one.id] as const),
    ...courses.map((one) => [keyOf('Course', one.programVersionId, one.number), one.id] as const),
  ])
}

const keyOf = (kind: Kind, version: string | null, code: string) => `${kind} ${version} ${code}`
