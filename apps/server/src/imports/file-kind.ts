import { cohortHeader } from '@journeyline/domain/imports/cohort-columns'
import { csvRecords } from './csv-records.ts'

/** What a file holds, by its header; what is not cohorts is taken for a roster, which says what is wrong with it. */
export async function fileKind(bytes: AsyncIterable<Uint8Array>): Promise<'ROSTER' | 'COHORTS'> {
  for await (const { cells } of csvRecords(bytes)) return cohortHeader(cells).ok ? 'COHORTS' : 'ROSTER'
  return 'ROSTER'
}
