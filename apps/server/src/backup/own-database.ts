import { existsSync } from 'node:fs'
import path from 'node:path'
import { createDatabase } from '@journeyline/db/databases'
import { startEmbedded } from '@journeyline/db/embedded/embedded'
import { ConfigError } from '../kernel/config-error.ts'
import type { Config } from '../start/config.ts'

type Where = Pick<Config, 'databaseUrl' | 'dataDir'>

/** Works on this installation's database with its owner's rights, beside a server that runs, and migrates nothing. */
export async function withOwnDatabase<Result>(
  { databaseUrl, dataDir }: Where,
  work: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  if (databaseUrl) return work(databaseUrl)
  const embedded = await startEmbedded(dataDir)
  try {
    await createDatabase(embedded.urlFor('postgres'), 'journeyline')
    return await work(embedded.urlFor('journeyline'))
  } finally {
    await embedded.stop()
  }
}

/** Refuses a folder in which nothing was ever started, before anything is made there. */
export function refuseNoInstallation(env: NodeJS.ProcessEnv, dataDir: string) {
  if (env.DATABASE_URL?.trim() || existsSync(path.join(dataDir, 'pgdata'))) return
  throw new ConfigError(
    `There is no installation in ${dataDir}. Set DATA_DIR to its folder, or DATABASE_URL.`,
  )
}
