import { attendanceMark } from '@journeyline/domain/instruction/attendance'
import type { Words } from '@journeyline/domain/words/words'
import { rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import { type FieldProblem, InputError } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { instructionWord } from '../words.ts'
import type { RollLine } from './read-roll.ts'

/** What a client says of a learner in a class. */
export interface MarkAsked {
  enrollmentId: string
  minutes: number
  note?: string | null
}

/** The same, checked, with the roll's line it is of. */
export interface Mark {
  line: RollLine
  minutes: number
  note: string | null
}

/** Checks marks against the roll of a class that lasts so long: each is of a line whose hours count, and no line has two. */
export function marksOn(roll: RollLine[], asked: readonly MarkAsked[], classLasts: number): Mark[] {
  const schema = attendanceMark(classLasts)
  const lines = new Map(roll.map((line) => [line.enrollmentId, line]))
  const marked = new Set<string>()
  const problems: FieldProblem[] = []
  const marks = asked.flatMap(({ enrollmentId, minutes, note }, index): Mark[] => {
    const path = ['marks', String(index)]
    const id = rowId('Enrollment', enrollmentId)
    const line = lines.get(id)
    const problem = markProblem(line, marked.has(id))
    marked.add(id)
    if (problem) {
      problems.push({ path: [...path, 'enrollmentId'], ...problem })
      return []
    }
    // no line is a problem, too
    return [{ line: line!, ...checked(schema, { minutes, note }, path) }]
  })
  if (problems.length > 0) throw new InputError(problems)
  return marks
}

/** Whether the roll says just this already: of everybody who is marked the same, and of nobody else anything. */
export function isMarkedSo(roll: readonly RollLine[], marks: readonly Mark[]): boolean {
  const recorded = roll.filter(({ attendanceId }) => attendanceId !== null)
  return (
    recorded.length === marks.length &&
    marks.every(({ line, minutes, note }) => isJust(line, { minutes, note }))
  )
}

function markProblem(line: RollLine | undefined, isMarked: boolean): Words | null {
  if (!line) return instructionWord('LEARNER_NOT_ON_ROLL')
  if (isMarked) return instructionWord('LEARNER_MARKED_TWICE', { learnerName: line.learnerName })
  return line.notCounted
}

/** Writes the whole roll of a class: what is not marked has no attendance. Returns the attendance by enrollment id. */
export async function saveMarks(
  tx: Tx,
  classMeetingId: string,
  marks: readonly Mark[],
): Promise<Map<string, string>> {
  const rows = marks.map(({ line, minutes, note }) => ({ enrollmentId: line.enrollmentId, minutes, note }))
  const marked = rows.map(({ enrollmentId }) => enrollmentId)
  await tx.attendance.deleteMany({ where: { classMeetingId, enrollmentId: { notIn: marked } } })
  const saved = await tx.$queryRaw<{ id: string; enrollmentId: string }[]>`
    insert into attendance (meeting_id, enrollment_id, minutes, note)
    select ${classMeetingId}::uuid, x."enrollmentId", x.minutes, x.note
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x ("enrollmentId" uuid, minutes int, note text)
    on conflict (meeting_id, enrollment_id) do update set minutes = excluded.minutes, note = excluded.note
    returning id, enrollment_id as "enrollmentId"`
  return new Map(saved.map(({ id, enrollmentId }) => [enrollmentId, id]))
}
