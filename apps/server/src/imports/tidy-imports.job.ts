import type { Job } from '../jobs/job.ts'
import { tidyImports } from './tidy-imports.ts'

export const job: Job = {
  name: 'tidy-imports',
  cron: '* * * * *',
  run: tidyImports,
}
