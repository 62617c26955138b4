import {
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  openSync,
  readSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'

/** A log is cut once it is larger than this, in bytes. */
const LIMIT = 10 * 1024 * 1024
/** So much of its end is kept beside it. */
const KEPT = 2 * 1024 * 1024
const LOOKED_AT_EVERY = 30_000

/** Opens PostgreSQL's log to append to it; nobody else reads it. Whoever opens it closes it. */
export function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600)
  if (process.platform !== 'win32') fchmodSync(log, 0o600)
  return log
}

/** Keeps the log within bounds while PostgreSQL writes it, until the returned function is called. */
export function boundLog(file: string): () => void {
  cutLog(file)
  const timer = setInterval(() => cutLog(file), LOOKED_AT_EVERY).unref()
  return () => clearInterval(timer)
}

/** Moves the end of a log that has grown too large into `<file>.1` and empties it; who appends to it goes on. */
export function cutLog(file: string, limit = LIMIT, kept = KEPT) {
  if (!existsSync(file)) return
  const log = openSync(file, 'r')
  try {
    const { size } = fstatSync(log)
    if (size <= limit) return
    const end = Buffer.alloc(Math.min(kept, size))
    readSync(log, end, 0, end.length, size - end.length)
    writeFileSync(`${file}.1`, end, { mode: 0o600 })
    truncateSync(file)
  } finally {
    closeSync(log)
  }
}

/** The last lines of a log, to say why PostgreSQL did not start. */
export function lastLines(file: string, count = 3): string {
  if (!existsSync(file)) return ''
  const log = openSync(file, 'r')
  try {
    const { size } = fstatSync(log)
    const end = Buffer.alloc(Math.min(4096, size))
    readSync(log, end, 0, end.length, size - end.length)
    return end.toString('utf8').trim().split('\n').slice(-count).join(' | ')
  } finally {
    closeSync(log)
  }
}
