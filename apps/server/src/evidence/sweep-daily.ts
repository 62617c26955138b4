import type { EvidenceContents } from './contents.ts'

const DAY = 24 * 60 * 60 * 1000

/** Clears away what killed servers left behind, now and every day, until the returned function is called. */
export function sweepDaily(contents: EvidenceContents): () => void {
  const sweep = () => void contents.sweep().catch((error) => process.emitWarning(error))
  sweep()
  const timer = setInterval(sweep, DAY).unref()
  return () => clearInterval(timer)
}
