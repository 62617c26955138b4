/** How long a working server may be silent about an import, in milliseconds. */
export const SILENCE = 20_000

interface Heard {
  status: string
  heartbeatAt: Date | null
}

/** Whether a worker has yet to begin on the import, for the first time or anew. */
export function waitsItsTurn({ status, heartbeatAt }: Heard): boolean {
  return heartbeatAt === null && ['READING', 'APPLYING'].includes(status)
}

/** Whether a worker began on the import and has not been heard of for 20 seconds; one that waits for a worker is not interrupted. */
export function isInterrupted({ status, heartbeatAt }: Heard, now: Date): boolean {
  if (heartbeatAt === null || !['READING', 'APPLYING'].includes(status)) return false
  return now.getTime() - heartbeatAt.getTime() > SILENCE
}
