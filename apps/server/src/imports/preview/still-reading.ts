import type { Clock } from '../../kernel/clock.ts'
import type { Run } from '../judged-row.ts'

/** How often a reader that has no rows yet tells that it is at work, in milliseconds. */
const HEARTBEAT = 5_000

/**
 * Signs of life of a reader until it has its first row: a workbook is read whole before. What it returns ends them, and gives the
 * last one, by which the import is this reader's.
 */
export function stillReading(
  run: Run,
  { id, heartbeatAt }: { id: string; heartbeatAt: Date },
  { now }: Clock,
  every = HEARTBEAT,
): () => Promise<Date> {
  let last = heartbeatAt
  let told = Promise.resolve()
  const tell = async () => {
    const beat = now()
    const ours = await run(BEAT, [id, last, beat]).catch(() => []) // one that fails is a silent one
    if (ours.length > 0) last = beat
  }
  const timer = setInterval(() => {
    told = told.then(tell)
  }, every)
  return async () => {
    clearInterval(timer)
    await told
    return last
  }
}

const BEAT = `update roster_import set heartbeat_at = $3
  where id = $1 and status = 'READING' and heartbeat_at = $2 returning id`
