import type { Job } from '../jobs/job.ts'
import { DoneActs } from './done-acts.ts'

/** Forgets keys of acts that were done days ago. */
export const job: Job = {
  name: 'forget-acts',
  cron: '45 3 * * *',
  run: ({ database }) => new DoneActs(database.auth).forget(),
}
