import { placementEnded, placementUpdated } from '@journeyline/domain/placements/acts'
import type { ChangedBy } from '../kernel/errors.ts'
import { refusalWord } from '../words/refusals.ts'

/** How it is told that an employment was changed since it was read, and by whom. */
export const placementAsRead = <Row extends { id: string; version: number }>(row: Row) => ({
  row,
  acts: [placementUpdated, placementEnded],
  stale: (by: ChangedBy) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'PLACEMENT', by }),
})
