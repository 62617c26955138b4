import { rowId, rowIdIfGiven } from '../graphql/row-id.ts'
import { found } from '../kernel/errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** Which program figures are asked of, and of which of its cohorts alone. */
export interface ProgramAsked {
  programId: string
  cohortId?: string | null
}

/** Programs and cohorts that are there for a kind of viewer; none is ever removed, so that nobody need look twice. */
const there = new Set<string>()

/** The row ids of the program and the cohort, which are there: figures of nothing would look like figures of nobody. */
export async function programAsked(viewer: SignedIn, asked: ProgramAsked) {
  const id = rowId('Program', asked.programId)
  const cohortId = rowIdIfGiven('Cohort', asked.cohortId)
  const key = `${viewer.kind} ${id} ${cohortId}`
  if (!there.has(key)) {
    const { program, cohort } = viewer.db
    if (cohortId) found(await cohort.findFirst({ where: { id: cohortId, programId: id } }), 'COHORT')
    else found(await program.findUnique({ where: { id } }), 'PROGRAM')
    there.add(key)
  }
  return { programId: id, cohortId }
}
