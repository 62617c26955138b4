import type { Logger } from 'pino'

/** Says why this process ends, as its last line; to stderr where `LOG_LEVEL` would have nobody hear of it. */
export function tellEnd(log: Logger, sentence: string, err?: unknown) {
  if (err === undefined) log.fatal(sentence)
  else log.fatal({ err }, sentence)
  if (log.isLevelEnabled('fatal')) return
  process.stderr.write(
    err === undefined ? `${sentence}\n` : `${sentence}: ${(err as Error).message ?? err}\n`,
  )
}
