import { setTimeout as wait } from 'node:timers/promises'
import { type Happened, numberEvents } from '@journeyline/db/events/number-events'
import { type JobQueue, keepQueue, openJobQueue } from '@journeyline/db/jobs/job-queue'
import type { Logger } from 'pino'
import { uuidv7 } from 'uuidv7'
import type { AtWork, Job, Reaction } from './job.ts'

/** How often it is looked whether something happened, in milliseconds. */
const LOOK = 200
/** How long work may take once the worker stops, in milliseconds; it is taken up again by the next worker. */
const GRACE = 30_000

/** After so many tries, an hour or so, a reaction that fails is told as an error: somebody has to look. */
const TRIES = 20

/** Work of one process that goes on by itself. */
export interface Worker {
  /** Begins nothing new and waits for what is under way, for a while. */
  stop(): Promise<void>
}

/**
 * Starts to number events and to do what follows from them, and what is done again and again. Any number of workers share
 * the work: each job is done by one, and what a dead one did comes to another within half a minute; what
 * is cut off again and again waits longer each time, five minutes at last.
 */
export async function startWorker(
  at: AtWork,
  { jobs, reactions }: { jobs: readonly Job[]; reactions: readonly Reaction[] },
  log: Logger,
  { grace = GRACE }: { grace?: number } = {},
): Promise<Worker> {
  const queue = openJobQueue(at.database.worker.pool)
  queue.on('error', (error) => log.warn({ err: error }, 'the queue of jobs failed'))
  await queue.start()
  const wake = new Map<string, string>()
  for (const reaction of reactions) wake.set(reaction.name, await follow(queue, reaction, at, log))
  for (const job of jobs) await repeat(queue, job, at, log)
  const stopping = new AbortController()
  const numbering = number(stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await numbering
      await queue.stop({ graceful: true, timeout: grace })
    },
  }

  async function number(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const numbered = await numberEvents(at.database.worker.pool, enqueue).catch((error: Error) => {
        log.warn({ err: error }, 'events were not numbered')
        return 0
      })
      if (numbered > 0) for (const id of wake.values()) queue.notifyWorker(id)
      else await wait(LOOK, undefined, { signal }).catch(() => {})
    }
  }

  /** In the transaction that numbers the events: of each, what follows from it waits exactly once. */
  async function enqueue(events: Happened[], client: { query: JobQueueQuery }): Promise<void> {
    for (const { name, to } of reactions) {
      const met = events.filter(({ act }) => to.some((one) => one.act === act))
      // those of one transaction come into the queue at one moment; their ids keep them in order
      const waiting = met.map((event) => ({ id: uuidv7(), data: event, singletonKey: event.subjectId }))
      const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
      if (waiting.length > 0) await queue.insert(name, waiting, { db })
    }
  }
}

type JobQueueQuery = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** Has a reaction do what waits for it, one subject's after the other; the id by which it is woken. */
async function follow(queue: JobQueue, { name, react }: Reaction, at: AtWork, log: Logger): Promise<string> {
  await keepQueue(queue, name, 'key_strict_fifo')
  const options = { pollingIntervalSeconds: 1, localConcurrency: 2 }
  return queue.work<Happened>(name, options, async ([waiting]) => {
    const { data: event, signal: stopping, retryCount } = waiting!
    const what = { reaction: name, event: event.id, subject: event.subjectId }
    if (retryCount > 0)
      log.info({ ...what, retryCount }, 'a reaction comes again: it failed, or its worker ended')
    await react(event, at, { key: `${event.id}/${name}`, stopping }).catch((error: Error) => {
      const failed = { err: error, ...what }
      if (retryCount < TRIES) log.warn(failed, 'a reaction failed')
      else log.error(failed, 'a reaction keeps failing, and what follows of its subject waits for it')
      throw error
    })
  })
}

/** Has a job done now, as servers may have been away for days, and when its time comes; once, however many workers there are. */
async function repeat(queue: JobQueue, { name, cron, run }: Job, at: AtWork, log: Logger): Promise<void> {
  await keepQueue(queue, name, 'exclusive', { retryLimit: 2 }) // it comes again by itself
  await queue.schedule(name, cron, null, { tz: Intl.DateTimeFormat().resolvedOptions().timeZone })
  await queue.work(name, { pollingIntervalSeconds: 5 }, async () => {
    await run(at).catch((error: Error) => {
      log.warn({ err: error, job: name }, 'a job failed')
      throw error
    })
  })
  await queue.send(name)
}
