const DAY = 24 * 60 * 60 * 1000

/** Clears away what killed servers left behind and what is old, now and every day, until the returned function is called. */
export function sweepDaily(sweeps: readonly (() => Promise<void>)[]): () => void {
  const sweepAll = () => {
    for (const sweep of sweeps) void sweep().catch((error) => process.emitWarning(error))
  }
  sweepAll()
  const timer = setInterval(sweepAll, DAY).unref()
  return () => clearInterval(timer)
}
