import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'

/**
 * Makes the data folder, or closes one that is there: nobody else on this machine reads in it. `passable` lets others
 * through to what they own inside, for a PostgreSQL that has to run as another user than this process.
 */
export function privateFolder(dir: string, { passable = false } = {}) {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return
  const wanted = passable ? 0o711 : 0o700
  const { mode, uid } = statSync(dir)
  const isSharedByMeaning = (mode & 0o1000) !== 0 // such as /tmp itself
  if ((mode & 0o777) === wanted || uid !== process.getuid?.() || isSharedByMeaning) return
  if (readdirSync(dir).every((name) => OURS.test(name))) chmodSync(dir, wanted)
}

/** What lies in a data folder; one that holds anything else may be somebody else's, too, and is left as it is. */
const OURS = /^(pgdata.*|postgres\.log.*|auth-secret.*|evidence)$/
