/** How long a working server may be silent about an import, in milliseconds. */
export const SILENCE = 20_000

interface Heard {
  status: string
  heartbeatAt: Date | null
}

/** Whether a worker began on the import and has not been heard of for 20 seconds; one that waits for a worker is not interrupted. */
export function isInterrupted({ status, heartbeatAt }: Heard, now: Date): boolean {
  if (heartbeatAt === null || !['READING', 'APPLYING'].includes(status)) return false
  return now.getTime() - heartbeatAt.getTime() > SILENCE
}
