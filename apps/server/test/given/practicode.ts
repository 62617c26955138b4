import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'

export function givenPracticode(db: Database['staff']['prisma']) {
  /** A reading that ends Practicode, unless its figures say otherwise. */
  const reading = (facts: {
    enrollmentId: string
    readOn?: string
    casesDone?: number
    scorePercent?: number | null
  }) =>
    db.practicodeReading.create({
      data: { casesDone: 600, scorePercent: 81, ...facts, readOn: toDate(facts.readOn ?? '2026-11-02') },
    })

  return { reading }
}
