import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createDatabase } from '@journeyline/db/databases'
import { signIn, startServer } from './candidates.ts'
import { run, startPostgres } from './database.ts'
import { DEAR_QUERIES, type DearQuery } from './dear-queries.ts'

/**
 * What one client's dearest queries do to everybody else: two of a kind at once on the demo, again and again, and beside them
 * `/healthz` and another person's small query.
 */
const AT_ONCE = 2
const TIMES = 3
const PASSWORD = 'journeyline demo' // the README says it

const dir = mkdtempSync(path.join(tmpdir(), 'journeyline-beside-'))
const postgres = await startPostgres(dir)
try {
  const database = postgres.urlFor('demo')
  await createDatabase(postgres.urlFor('postgres'), 'demo')
  const server = await startServer({ DATABASE_URL: database, DEMO: '1' })
  try {
    await run(database, 'create extension if not exists pg_stat_statements')
    console.log(await besides(server.origin, database))
  } finally {
    await server.stop()
  }
} finally {
  await postgres.stop()
  rmSync(dir, { recursive: true, force: true })
}

async function besides(origin: string, database: string): Promise<string> {
  const cookieOf = async (name: string) =>
    [...(await signIn(origin, `${name}@demo.example`, PASSWORD))].map((pair) => pair.join('=')).join('; ')
  const cookies = { staff: await cookieOf('staff'), employer: await cookieOf('employer') }
  const ask = async (who: DearQuery['who'], query: string) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies[who] },
      body: JSON.stringify({ query }),
    })
    return { response, text: await response.text() }
  }
  const small = () => ask('employer', '{ viewer { name } shortlist(first: 5) { totalCount } }')
  const health = () => fetch(`${origin}/healthz`).then((response) => response.text())
  const lines: string[] = []
  const idle = await beside(() => wait(3000), health, small)
  lines.push(line('nothing', '', '', '', '', idle))
  for (const { name, who, query } of DEAR_QUERIES) {
    await run(database, 'select pg_stat_statements_reset()')
    const once = performance.now()
    const { response, text } = await ask(who, query)
    const ms = (performance.now() - once).toFixed(0)
    const [{ calls }] = (await run(
      database,
      `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where query not like '%pg_stat_statements%'`,
    )) as [{ calls: number }]
    const cost = response.headers.get('x-cost') ?? ''
    const refused = text.includes('QUERY_TOO_COSTLY')
    if (!refused && text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 600)}`)
    const load = async () => {
      for (let time = 0; time < TIMES; time++)
        await Promise.all(Array.from({ length: AT_ONCE }, () => ask(who, query)))
    }
    const late = await beside(load, health, small)
    const size = refused ? 'refused' : `${(text.length / 1e6).toFixed(2)} MB`
    lines.push(line(name, cost, size, ms, String(calls), late))
  }
  return `${availableParallelism()} cores, load average ${loadavg()[0]!.toFixed(1)} at the end, Node ${process.versions.node}; ${AT_ONCE} at once, ${TIMES} times.

| beside | cost | answer | alone, ms | statements | /healthz: median, latest, ms | a small query: median, latest, ms |
|---|---|---|---|---|---|---|
${lines.join('\n')}`
}

/** How long everybody else waits while the work goes on. */
async function beside(
  work: () => Promise<unknown>,
  ...others: (() => Promise<unknown>)[]
): Promise<number[][]> {
  let going = true
  const probes = others.map(async (other) => {
    const times: number[] = []
    while (going) {
      const begun = performance.now()
      await other()
      times.push(performance.now() - begun)
      await wait(10)
    }
    return times
  })
  await work()
  going = false
  return Promise.all(probes)
}

function line(...[name, cost, size, ms, calls, late]: [string, string, string, string, string, number[][]]) {
  const figures = late.map((times) => `${median(times).toFixed(0)}, ${Math.max(...times).toFixed(0)}`)
  return `| ${[name, cost, size, ms, calls, ...figures].join(' | ')} |`
}

function median(figures: number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
}
