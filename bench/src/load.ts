import autocannon from 'autocannon'
import { askOnce, type Candidate } from './candidates.ts'
import { run } from './database.ts'
import type { Page } from './page.ts'

/** Requests at once. */
export const CONCURRENT = 32

/** What one round of load gave. */
export interface Round {
  /** Answers a second. */
  rate: number
  /** Median time to an answer, milliseconds. */
  p50: number
}

/** Asks for a page for so many seconds; one answer that is an error, or not of the expected size, ends the run. */
export async function load(candidate: Candidate, page: Page, seconds: number): Promise<Round> {
  const { url, headers } = await candidate.target(page)
  const body = JSON.stringify(page.ask(candidate.name, candidate.ids))
  const expected = await (await fetch(url, { method: 'POST', headers, body })).text()
  const result = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: CONCURRENT,
    duration: seconds,
    expectBody: expected,
  })
  const failed = result.errors + result.non2xx + result.mismatches
  if (failed) throw new Error(`${failed} failed answers of ${candidate.name} for ${page.name}`)
  return { rate: result['2xx'] / result.duration, p50: result.latency.p50 }
}

/** Refuses to compare candidates that do not say the same. */
export async function assertEqualAnswers(candidates: readonly Candidate[], page: Page) {
  const said = new Map<string, string>()
  for (const candidate of candidates) {
    const answer = await askOnce(await candidate.target(page), page.ask(candidate.name, candidate.ids))
    said.set(candidate.name, JSON.stringify(page.said(candidate.name, answer)))
  }
  const [first, ...others] = [...said]
  for (const [name, text] of others) {
    if (text === first![1]) continue
    const at = [...text].findIndex((letter, i) => letter !== first![1][i])
    const near = (of: string) => of.slice(Math.max(0, at - 120), at + 120)
    throw new Error(`${page.name}: ${first![0]} says …${near(first![1])}…\nbut ${name} says …${near(text)}…`)
  }
}

/** Statements a page costs once everything is warm: those that read, and those that only frame them. */
export async function statementsOf(candidate: Candidate, page: Page, ownerUrl: string) {
  const target = await candidate.target(page)
  const times = 10
  await new Promise((resolve) => setTimeout(resolve, 500)) // for the last requests of the load before
  await askOnce(target, page.ask(candidate.name, candidate.ids))
  await run(ownerUrl, 'select pg_stat_statements_reset()')
  for (let i = 0; i < times; i++) await askOnce(target, page.ask(candidate.name, candidate.ids))
  const [row] = await run(
    ownerUrl,
    `select coalesce(sum(calls) filter (where not framing), 0)::int as reading, coalesce(sum(calls) filter (where framing), 0)::int as framing
    from (select calls, query ~* '^(begin|commit|start|rollback|set|deallocate)' or query ~* 'set_config' as framing
      from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
        and query not like '%pg_stat_statements%') s`,
  )
  return { reading: Number(row!.reading) / times, framing: Number(row!.framing) / times }
}
