import type { Server } from 'node:http'
import { ConfigError } from '../kernel/config-error.ts'

/** Begins to answer; refuses a place where that is not possible, with a sentence that says what to set. */
export async function listen(http: Server, { port, host }: { port: number; host: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    const reason = WHY[error.code ?? '']?.({ port, host })
    throw reason ? new ConfigError(reason) : error
  })
}

const WHY: Record<string, (place: { port: number; host: string }) => string> = {
  EADDRINUSE: ({ port, host }) =>
    `Port ${port} on ${host} is taken by another program. Stop that one, or set PORT to a free one.`,
  EACCES: ({ port }) =>
    `This user may not listen on port ${port}. Set PORT to one from 1024 on, or give the user the right.`,
  EADDRNOTAVAIL: ({ host }) => noSuchHost(host),
  ENOTFOUND: ({ host }) => noSuchHost(host),
}

const noSuchHost = (host: string) =>
  `HOST is "${host}", which is no address of this machine. Set it to one, to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all.`
