import './start/production.ts'

import { StartRefused } from '@journeyline/db/start-refused'
import { refuseNoInstallation } from './backup/own-database.ts'
import { EvidenceContents } from './evidence/contents.ts'
import { foundWork } from './jobs/found-work.ts'
import { startWorker } from './jobs/worker.ts'
import { clockAhead } from './kernel/clock.ts'
import { ConfigError } from './kernel/config-error.ts'
import { dataDirOf, readConfig } from './start/config.ts'
import { readLogLevel } from './start/config-values.ts'
import { openDatabase } from './start/database.ts'
import { createLog } from './start/log.ts'
import { tellEnd } from './start/tell-end.ts'

// The work that goes on by itself, in a process of its own; servers are started with WORKER=0 beside it.
const { log, outage } = createLog()
process.on('warning', (warning) => log.warn({ err: warning }, 'warning'))
process.on('uncaughtExceptionMonitor', (err) =>
  log.fatal({ err }, 'a fault that nothing caught ends the worker'),
)

try {
  await start()
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartRefused) tellEnd(log, error.message)
  else tellEnd(log, 'the worker could not start', error)
  process.exit(1)
}

async function start() {
  log.level = readLogLevel()
  refuseNoInstallation(process.env, dataDirOf(process.env))
  const config = readConfig()
  const database = await openDatabase(config, {
    tell: (line) => log.warn(line),
    upgraded: (line) => log.info(line),
  })
  const contents = await EvidenceContents.open(config.evidence, database.staff)
  const at = { database, evidence: contents, clock: clockAhead(config.clock.shift) }
  outage.watch(() => database.worker.pool.query('select 1'))
  const worker = await startWorker(at, await foundWork(), log)
  log.info('The worker is ready')
  void database.lost.then((how) => {
    tellEnd(
      log,
      `The embedded database is gone (${how}), so this worker ends. Start it again after the server.`,
    )
    process.exit(1)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      log.info(`${signal}: finishing what is under way`)
      await worker.stop().catch((error) => log.error({ err: error }, 'stopping failed'))
      await database.close()
      process.exit(0)
    })
}
