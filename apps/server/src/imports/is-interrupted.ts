/** How long a working server may be silent about an import, in milliseconds. */
export const SILENCE = 20_000

/** Whether work on the import began and the server that did it has not been heard of for 20 seconds. */
export function isInterrupted({ status, heartbeatAt }: { status: string; heartbeatAt: Date }, now: Date) {
  return ['READING', 'APPLYING'].includes(status) && now.getTime() - heartbeatAt.getTime() > SILENCE
}
