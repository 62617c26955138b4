import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Job, Reaction } from './job.ts'

const SOURCES = path.resolve(import.meta.dirname, '..')

/** The work that the nouns have for the worker: their `*.job.ts` and `when-*.ts`; whichever lies there is part of it. */
export async function foundWork(): Promise<{ jobs: Job[]; reactions: Reaction[] }> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()
  const load = async <Module>(named: RegExp) =>
    Promise.all(
      files
        .filter((file) => named.test(file) && !file.endsWith('.test.ts'))
        .map(async (file) => (await import(pathToFileURL(path.join(SOURCES, file)).href)) as Module),
    )
  const jobs = await load<{ job: Job }>(/\.job\.ts$/)
  const reactions = await load<{ reaction: Reaction }>(/(^|\/)when-[^/]+\.ts$/)
  return { jobs: jobs.map(({ job }) => job), reactions: reactions.map(({ reaction }) => reaction) }
}
