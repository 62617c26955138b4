import { connect } from '@journeyline/db/connect'
import pino from 'pino'
import { foundWork } from '../src/jobs/found-work.ts'
import { startWorker } from '../src/jobs/worker.ts'
import { systemClock } from '../src/kernel/clock.ts'

// A worker of its own; its test kills it in the middle of what it does.
const [staffUrl, authUrl, workerUrl] = process.argv.slice(2) as [string, string, string]
const [staff, auth, worker] = [staffUrl, authUrl, workerUrl].map((url) => connect(url, { max: 4 }))
const database = { staff: staff!, auth: auth!, worker: worker! }
const { reactions } = await foundWork()
const at = { database, evidence: null as never, clock: systemClock }
await startWorker(at, { jobs: [], reactions }, pino({ level: 'silent' }))
process.stdout.write('ready\n')
