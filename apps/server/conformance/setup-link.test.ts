import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { machine, startServer, until } from './server-process.ts'

const LINK = /Open this link once to set up the first administrator: (http\S+\/admin\/join\/[\w-]+)/
const SERVER = fileURLToPath(new URL('..', import.meta.url))

test('the link that sets up an installation is printed whatever is logged, and anew by a command', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'journeyline-setup-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const server = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
  })
  await until(() => LINK.test(server.said()))
  const first = LINK.exec(server.said())![1]!
  const second = LINK.exec(await said('src/setup-link-cli.ts', { DATA_DIR: dataDir }))![1]!
  expect([await works(server.url, first), await works(server.url, second)]).toEqual([false, true])
})

async function said(script: string, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--import', '@journeyline/typescript', script], {
    cwd: SERVER,
    env: { ...machine(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString()
  })
  await once(child, 'close')
  return output
}

async function works(url: string, link: string): Promise<boolean> {
  const query = `{ invitationByToken(token: "${link.split('/').at(-1)}") { role } }`
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as { data: { invitationByToken: object | null } }
  return data.invitationByToken !== null
}
