import type { Job } from '../jobs/job.ts'
import type { EvidenceContents } from './contents.ts'

declare module '../jobs/job.ts' {
  interface AtWork {
    /** The bytes behind evidence. */
    evidence: EvidenceContents
  }
}

/** Removes what nothing points to any more: contents of withdrawn files, and what killed uploads left. */
export const job: Job = {
  name: 'sweep-contents',
  cron: '30 3 * * *',
  run: ({ evidence }) => evidence.sweep(),
}
