import './start/production.ts'

import { loadDemo } from '@journeyline/db/demo/load-demo'
import { StartRefused } from '@journeyline/db/start-refused'
import { hashPassword } from 'better-auth/crypto'
import { foundWork } from './jobs/found-work.ts'
import { startWorker } from './jobs/worker.ts'
import { clockAhead } from './kernel/clock.ts'
import { ConfigError } from './kernel/config-error.ts'
import { type Config, readConfig } from './start/config.ts'
import { readLogLevel } from './start/config-values.ts'
import { type OwnDatabase, openDatabase } from './start/database.ts'
import { listen } from './start/listen.ts'
import { createLog } from './start/log.ts'
import { buildServer, type RunningServer } from './start/server.ts'
import { setupWords } from './start/setup-words.ts'
import { tellEnd } from './start/tell-end.ts'
import { tellUnworked } from './start/tell-unworked.ts'

/** How often a server that leaves the work to others looks whether there are any, in milliseconds. */
const UNWORKED = 5 * 60_000

const startedAt = performance.now()
const { log, outage } = createLog()

// work in the background tells what went wrong as a warning
process.on('warning', (warning) => log.warn({ err: warning }, 'warning'))
// a fault that nothing caught ends the process, as it should: nobody knows what it left half done
process.on('uncaughtExceptionMonitor', (err) =>
  log.fatal({ err }, 'a fault that nothing caught ends the server'),
)

try {
  await start()
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartRefused) tellEnd(log, error.message)
  else tellEnd(log, 'the server could not start', error)
  process.exit(1) // whatever is still open would keep a server that serves nobody
}

async function start() {
  log.level = readLogLevel()
  const config = readConfig()
  const database = await openDatabase(config, {
    as: 'server',
    clock: config.clock,
    tell: (line) => log.warn(line),
    upgraded: (line) => log.info(line),
  })
  try {
    await serve(config, database)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serve(config: Config, database: OwnDatabase) {
  const clock = clockAhead(config.clock.shift)
  if (config.clock.shift !== 0)
    log.warn(
      `CLOCK is set: it is ${clock.now().toISOString()} here, whatever the machine says. Leave it out to work.`,
    )
  if (config.demo) await loadDemo({ ...database, hashPassword })
  const server = await buildServer({ config, database, log, clock })
  outage.watch(() => database.staff.pool.query('select 1'))
  const at = { database, evidence: server.services.evidence, clock }
  const worker = config.worker ? await startWorker(at, await foundWork(), log) : null
  if (!worker) setInterval(() => void tellUnworked(database.worker.pool, log), UNWORKED).unref()
  const stopping = stopOn(['SIGTERM', 'SIGINT'], async () => {
    await Promise.all([server.drain(), worker?.stop()])
    await database.close()
  })
  endWith(database, stopping)
  await open(server, config, stopping)
}

/** Answers from now on, and says where. What goes wrong after that is no failed start: people are served already. */
async function open({ http, services }: RunningServer, config: Config, stopping: AbortSignal) {
  await listen(http, config)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  log.info(`Journeyline is ready at ${config.origin}/admin/ and ${config.origin}/employer/ (${seconds} s)`)
  const setupLink = await services.people.setupLink(config.origin).catch((error) => {
    // told to stop just now, it closes its database
    if (!stopping.aborted) log.warn({ err: error }, 'no setup link was made: `run setup-link` makes one')
    return null
  })
  // whatever LOG_LEVEL leaves out: without it nobody gets in
  if (setupLink) process.stdout.write(setupWords(setupLink))
}

/** A server without its database serves nobody: it ends, and whoever watches over it starts both anew. */
function endWith({ lost }: OwnDatabase, stopping: AbortSignal) {
  void lost.then((how) => {
    if (stopping.aborted) return
    tellEnd(
      log,
      `The embedded database is gone (${how}), so this server ends. Start it again; both come back.`,
    )
    process.exit(1)
  })
}

function stopOn(signals: NodeJS.Signals[], stop: () => Promise<void>): AbortSignal {
  const stopping = new AbortController()
  for (const signal of signals) {
    process.on(signal, async () => {
      if (stopping.signal.aborted) return
      stopping.abort()
      log.info(`${signal}: finishing what is under way`)
      await stop().catch((error) => log.error({ err: error }, 'stopping failed'))
      process.exit(0)
    })
  }
  return stopping.signal
}
