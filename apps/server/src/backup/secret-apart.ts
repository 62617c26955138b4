import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ConfigError } from '../kernel/config-error.ts'
import { writeWhole } from '../kernel/take-name.ts'
import { secretFileOf } from '../start/config.ts'
import { fingerprint } from './manifest.ts'

/** A generated secret lies beside the backup, in a file of its own: whoever gets hold of one has not got the other. */
const besides = (file: string) => `${file}.secret`

interface Where {
  env: NodeJS.ProcessEnv
  dataDir: string
}

/** Where the secret of a backup lies apart; null for one that the environment holds. */
export const secretApart = (file: string, env: NodeJS.ProcessEnv) => (env.AUTH_SECRET ? null : besides(file))

/** Writes a generated secret beside a backup, never over another one's; returns what takes it away again. */
export function writeSecretApart(place: string, secret: string): () => void {
  writeWhole(place, `${secret}\n`)
  return () => rmSync(place)
}

/**
 * Makes sure that an installation to be restored has the secret that it had: in its environment, in its folder, or brought
 * there from beside the backup. Another one is refused unless it is meant to be new.
 */
export function bringSecret(file: string, expected: string, { env, dataDir }: Where, isNew: boolean) {
  const own = secretFileOf(dataDir)
  const read = (place: string) => (existsSync(place) ? readFileSync(place, 'utf8').trim() : null)
  const had = env.AUTH_SECRET || read(own)
  const brought = had ?? read(besides(file))
  if (isNew || (brought !== null && fingerprint(brought) === expected)) {
    if (isNew || had !== null) return
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeWhole(own, `${brought}\n`)
    return
  }
  throw new ConfigError(
    brought === null
      ? `The secret of this backup is not here. Lay it beside as ${besides(file)}, or set AUTH_SECRET; or say --new-secret to go on with a new one.`
      : 'The secret that is set is not the one of this backup. Set the AUTH_SECRET that it had, or say --new-secret to go on with this one.',
  )
}
