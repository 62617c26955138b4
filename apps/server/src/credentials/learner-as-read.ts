import { aapcRenewalSet } from '@journeyline/domain/credentials/acts'
import { learnerUpdated } from '@journeyline/domain/learners/acts'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import type { ChangedBy } from '../kernel/errors.ts'
import { refusalWord } from '../words/refusals.ts'

/** The learner as who edits it has read it. */
export const learnerAsRead = (row: { id: string; firstName: string; lastName: string; version: number }) => ({
  ...{ row, acts: [learnerUpdated, aapcRenewalSet] },
  stale: (by: ChangedBy) => refusalWord('CHANGED_MEANWHILE', { what: learnerName(row), by }),
})
