import type { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import type { Clock } from '../clock.ts'
import type { Importer } from './importer.ts'
export interface ToCreate {
  cohorts: (CohortDetails & { programId: string })[]
  employers: string[]
}
export async function applyImport(
  _viewer: Importer,
  _row: { id: string; kind: string },
  _toCreate: ToCreate,
  _clock: Clock,
): Promise<void> {}
