import { foundModules } from '../found/found-modules.ts'
import type { Job, Reaction } from './job.ts'

/** The work that the nouns have for the worker: their `*.job.ts` and `when-*.ts`. */
export async function foundWork(): Promise<{ jobs: Job[]; reactions: Reaction[] }> {
  const jobs = await foundModules<{ job: Job }>((file) => file.endsWith('.job.ts'))
  const reactions = await foundModules<{ reaction: Reaction }>((file) => REACTION.test(file))
  return { jobs: jobs.map(({ job }) => job), reactions: reactions.map(({ reaction }) => reaction) }
}

const REACTION = /(^|\/)when-[^/]+(?<!\.test)\.ts$/
