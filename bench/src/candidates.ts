import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Filled, PASSWORD, SECRET } from './database.ts'
import type { Answer, Ask, CandidateName, Ids, Page } from './page.ts'

/** One who answers pages over HTTP, in a process of its own for each database. */
export interface Candidate {
  name: CandidateName
  ids: Ids
  /** Where a page is asked for and with which headers; ours asks as a person who signed in and keeps cookies. */
  target(page: Page): Promise<{ url: string; headers: Record<string, string> }>
  stop(): Promise<void>
}

/** Asks once and gives the answer; anything but a whole answer is an error. */
export async function askOnce(
  { url, headers }: { url: string; headers: Record<string, string> },
  ask: Ask,
): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(ask) })
  const text = await response.text()
  const answer = response.ok ? JSON.parse(text) : null
  if (!answer || answer.errors) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 600)}`)
  return answer
}

/** The product itself, started as it is in production. */
export async function startOurs({ ownerUrl, cohortCode }: Filled, nodeFlags: string[]): Promise<Candidate> {
  const { origin, child } = await startServer({ DATABASE_URL: ownerUrl }, nodeFlags)
  const url = `${origin}/graphql`
  const signedIn = (name: string) => signIn(origin, `${name}@bench.example`, PASSWORD)
  const cookies = { staff: await signedIn('staff1'), employer: await signedIn('employer') }
  const headersOf = (role: Page['role']) => ({
    ...JSON_BODY,
    cookie: [...cookies[role]].map(([name, value]) => `${name}=${value}`).join('; '),
  })
  const target = async ({ role }: Page) => {
    // as a browser does: what the server renews is kept
    keep(
      cookies[role],
      await fetch(url, { method: 'POST', headers: headersOf(role), body: '{"query":"{ __typename }"}' }),
    )
    return { url, headers: headersOf(role) }
  }
  const { data } = await askOnce(
    { url, headers: headersOf('staff') },
    {
      query: `query Ids($text: String) {
        programs(first: 20) { edges { node { id code } } } cohorts(filter: { text: $text }, first: 100) { edges { node { id code } } } }`,
      variables: { text: cohortCode },
    },
  )
  const idOf = (list: { edges: { node: { id: string; code: string } }[] }, code: string) =>
    list.edges.find(({ node }) => node.code === code)!.node.id
  const ids = { programId: idOf(data.programs, 'US-MC'), cohortId: idOf(data.cohorts, cohortCode) }
  return { name: 'ours', ids, target, stop: () => stop([child]) }
}

/** The product's own process on a database, once it is ready. */
export async function startServer(env: Record<string, string>, nodeFlags: string[] = []) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = start('../../apps/server/src/main.ts', nodeFlags, {
    AUTH_SECRET: SECRET,
    PORT: String(port),
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    ...env,
  })
  while (!(await fetch(`${origin}/readyz`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error('the server ended instead of starting')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { origin, child, stop: () => stop([child]) }
}

/** PostGraphile or the limit: a process per database role. */
export async function startOther(name: 'peer' | 'limit', filled: Filled): Promise<Candidate> {
  const { roles, programId, cohortId, speaker } = filled
  const file = name === 'peer' ? './serve-peer.ts' : './serve-limit.ts'
  const staff = start(file, [], { ROLE_URL: roles.staff, NODE_ENV: 'production', GRAPHILE_ENV: 'production' })
  const employer = start(file, [], {
    ROLE_URL: roles.employer,
    SPEAKER: JSON.stringify(speaker),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  })
  const ports = { staff: await portOf(staff), employer: await portOf(employer) }
  const target = async (page: Page) => ({
    url: `http://127.0.0.1:${ports[page.role]}/${name === 'peer' ? 'graphql' : page.name}`,
    headers: JSON_BODY,
  })
  return { name, ids: { programId, cohortId }, target, stop: () => stop([staff, employer]) }
}

const JSON_BODY = { 'content-type': 'application/json' }

function start(file: string, nodeFlags: string[], env: Record<string, string>): ChildProcess {
  return spawn(
    process.execPath,
    [...nodeFlags, '--import', '@journeyline/typescript', fileURLToPath(new URL(file, import.meta.url))],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, 'message')) as [{ port: number }]
  return message.port
}

async function stop(children: ChildProcess[]) {
  for (const child of children) {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

/** The cookies of somebody who signed in. */
export async function signIn(origin: string, email: string, password: string) {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { ...JSON_BODY, origin },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`sign-in answered ${response.status}: ${await response.text()}`)
  return keep(new Map(), response)
}

function keep(cookies: Map<string, string>, response: Response) {
  for (const cookie of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
    cookies.set(name!, value!)
  }
  return cookies
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
