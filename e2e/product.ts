import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { clockOn, type JourneysClock } from './clock.ts'
import { freePort } from './free-port.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Set in the workspace's Node, not in the one that happens to run Playwright. */
const NODE = process.execPath

/** The running product, on a data folder of its own. */
export interface Product {
  url: string
  /** The link that sets up the first administrator, on an empty installation. */
  setupLink: string | null
  dataDir: string
  /** Ends it and, unless it is to be started again, removes its data. */
  stop(options?: { keepData?: boolean }): Promise<void>
  /** Starts it where it was, after a stop that kept its data. */
  startAgain(): Promise<void>
}

interface Start {
  demo: boolean
  /** A clock of its own: the demo is loaded on its day. */
  on?: JourneysClock | null
}

/** Starts the built product as README says a supervisor would, and waits until it answers. */
export async function startProduct({ demo, on = null }: Start): Promise<Product> {
  const { ahead, timeZone } = on ?? clockOn(null)
  const port = await freePort()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'journeyline-e2e-'))
  const template = process.env.DEMO_TEMPLATE
  if (demo && template && !on) cpSync(template, dataDir, { recursive: true })
  const spawned = () =>
    spawn(NODE, ['--import', '@journeyline/typescript', 'apps/server/src/main.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: dataDir,
        DEMO: demo ? '1' : '0',
        DATABASE_URL: '',
        ORIGIN: '',
        TZ: timeZone,
        CLOCK: new Date(Date.now() + ahead).toISOString(),
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  let running = await untilReady(spawned(), { demo })
  const stop = async ({ keepData = false } = {}) => {
    await running.end()
    if (!keepData) rmSync(dataDir, { recursive: true, force: true })
  }
  const startAgain = async () => {
    running = await untilReady(spawned(), { demo })
  }
  return { url: `http://localhost:${port}`, setupLink: running.setupLink, dataDir, stop, startAgain }
}

/** Waits until the process says that it answers, and reads what else it says. */
async function untilReady(server: ChildProcess, { demo }: { demo: boolean }) {
  let output = ''
  server.stdout!.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const end = async () => {
    server.kill('SIGTERM')
    await exited
  }
  for (const giveUpAt = Date.now() + 150_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const setupLink = /(http:\S+\/join\/[\w-]+)/.exec(output)?.[1] ?? null
    if (output.includes('Journeyline is ready') && (demo || setupLink !== null)) return { setupLink, end }
    if (server.exitCode !== null || Date.now() > giveUpAt) {
      await end()
      throw new Error(`The product did not start:\n${output}`)
    }
  }
}
