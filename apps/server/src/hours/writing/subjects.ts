import type { FieldProblem } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { hoursWord } from '../words.ts'

interface WithSubject {
  competencyId: string | null
  courseId: string | null
}

/**
 * Finds the competencies and courses that entries are for; the function it returns says what is wrong with an entry's: one
 * that does not exist, or is of another version than the apprentice is on.
 */
export async function subjectsOf(tx: Tx, entries: WithSubject[]) {
  const ids = (of: 'competencyId' | 'courseId') => [...new Set(entries.flatMap((entry) => entry[of] ?? []))]
  const [competencyIds, courseIds] = [ids('competencyId'), ids('courseId')]
  const select = { id: true, programVersionId: true } as const
  const versions = new Map<string, string>()
  if (competencyIds.length > 0) {
    const rows = await tx.competency.findMany({ where: { id: { in: competencyIds } }, select })
    for (const { id, programVersionId } of rows) versions.set(id, programVersionId)
  }
  if (courseIds.length > 0) {
    const rows = await tx.course.findMany({ where: { id: { in: courseIds } }, select })
    for (const { id, programVersionId } of rows) versions.set(id, programVersionId)
  }
  return (entry: WithSubject, programVersionId: string, path: string[]): FieldProblem[] =>
    (['competencyId', 'courseId'] as const).flatMap((field) => {
      const id = entry[field]
      if (id === null || versions.get(id) === programVersionId) return []
      return [{ path: [...path, field], ...hoursWord(OF_ANOTHER_VERSION[field]) }]
    })
}

const OF_ANOTHER_VERSION = {
  competencyId: 'COMPETENCY_OF_ANOTHER_VERSION',
  courseId: 'COURSE_OF_ANOTHER_VERSION',
} as const
