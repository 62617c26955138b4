import { spawn } from 'node:child_process'
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
}

interface Start {
  demo: boolean
  /** A product that was stopped and kept its data, to be started where it was. */
  again?: Product
  /** A clock of its own: the demo is loaded on its day. */
  on?: JourneysClock
}

/** Starts the built product as README says a supervisor would, and waits until it answers. */
export async function startProduct({ demo, again, on }: Start): Promise<Product> {
  const { ahead, timeZone } = on ?? clockOn(null)
  const port = again ? Number(new URL(again.url).port) : await freePort()
  const dataDir = again?.dataDir ?? mkdtempSync(path.join(tmpdir(), 'journeyline-e2e-'))
  const template = process.env.DEMO_TEMPLATE
  if (demo && template && !again && !on) cpSync(template, dataDir, { recursive: true })
  const server = spawn(NODE, ['--import', 'tsx', 'apps/server/src/main.ts'], {
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
  let output = ''
  server.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async ({ keepData = false } = {}) => {
    server.kill('SIGTERM')
    await exited
    if (!keepData) rmSync(dataDir, { recursive: true, force: true })
  }
  const setupLink = () => /(http:\S+\/join\/[\w-]+)/.exec(output)?.[1] ?? null
  for (const giveUpAt = Date.now() + 150_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const ready = output.includes('Journeyline is ready') && (demo || setupLink() !== null)
    if (ready) return { url: `http://localhost:${port}`, setupLink: setupLink(), dataDir, stop }
    if (server.exitCode !== null || Date.now() > giveUpAt) {
      await stop()
      throw new Error(`The product did not start:\n${output}`)
    }
  }
}
