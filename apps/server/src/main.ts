import './production.ts'

import { loadDemo } from '@journeyline/db/demo/load-demo'
import { hashPassword } from 'better-auth/crypto'
import pino from 'pino'
import { readConfig } from './config.ts'
import { ConfigError } from './config-error.ts'
import { openDatabase } from './database.ts'
import { sweepDaily } from './evidence/sweep-daily.ts'
import { buildServer } from './server.ts'

const startedAt = performance.now()
const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null })

// work in the background tells what went wrong as a warning
process.on('warning', (warning) => log.warn({ err: warning }, 'warning'))

try {
  await start()
} catch (error) {
  if (error instanceof ConfigError) log.fatal(error.message)
  else log.fatal({ err: error }, 'the server could not start')
  process.exitCode = 1
}

async function start() {
  const config = readConfig()
  const database = await openDatabase(config)
  if (config.demo) await loadDemo({ ...database, hashPassword })
  const server = await buildServer({ config, database, log })
  const stopSweeping = sweepDaily(server.services.evidence)
  stopOn(['SIGTERM', 'SIGINT'], async () => {
    stopSweeping()
    await server.drain()
    await database.close()
  })
  await new Promise<void>((resolve, reject) => {
    server.http.once('error', reject)
    server.http.listen(config.port, config.host, resolve)
  })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  log.info(`Journeyline is ready at ${config.origin}/admin/ and ${config.origin}/employer/ (${seconds} s)`)
  const setupLink = await server.services.people.setupLink(config.origin)
  if (setupLink)
    log.info(`Nobody can sign in yet. Open this link once to set up the first administrator: ${setupLink}`)
}

function stopOn(signals: NodeJS.Signals[], stop: () => Promise<void>) {
  let stopping = false
  for (const signal of signals) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      log.info(`${signal}: finishing what is under way`)
      await stop().catch((error) => log.error({ err: error }, 'stopping failed'))
      process.exit(0)
    })
  }
}
