import { sayViewerOn } from '@journeyline/db/viewer-settings'
import pg from 'pg'
import { type Filled, run } from './database.ts'
import type { Page } from './page.ts'

/** A page's hand-written statement as the viewer's role and as one whom no policy binds, and the plan as the role. */
export interface PolicyCost {
  page: string
  /** Medians of many executions, milliseconds. */
  asRole: number
  asOwner: number
  plan: string
}

const TIMES = 101

/** What row security costs each page, and how PostgreSQL finds the rows as each role. */
export async function policyCosts(filled: Filled, pages: readonly Page[]): Promise<PolicyCost[]> {
  const costs: PolicyCost[] = []
  for (const page of pages) {
    const { variables } = page.ask('limit', filled)
    const values = page.values.map((name) => variables[name])
    const role = await opened(filled.roles[page.role], filled)
    const owner = await opened(filled.ownerUrl, filled)
    const times: { role: number[]; owner: number[] } = { role: [], owner: [] }
    // in turn, so that what else the machine does falls on both alike
    for (let i = 0; i < TIMES; i++) {
      times.role.push(await timed(role, page, values))
      times.owner.push(await timed(owner, page, values))
    }
    const plan = await planOf(role, page, values)
    await Promise.all([role.end(), owner.end()])
    costs.push({ page: page.name, asRole: median(times.role), asOwner: median(times.owner), plan })
  }
  return costs
}

async function opened(url: string, { speaker }: Filled): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await sayViewerOn(client, speaker)
  return client
}

async function timed(client: pg.Client, page: Page, values: unknown[]): Promise<number> {
  const startedAt = performance.now()
  await client.query({ name: page.name, text: page.statement, values })
  return performance.now() - startedAt
}

async function planOf(client: pg.Client, page: Page, values: unknown[]): Promise<string> {
  const text = `explain (costs off) ${page.statement}`
  const { rows } = await client.query<{ 'QUERY PLAN': string }>({ text, values })
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

const median = (figures: number[]) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]!

/** PostgreSQL's own version. */
export const postgresVersion = async (url: string) =>
  String((await run(url, 'show server_version'))[0]!.server_version)
