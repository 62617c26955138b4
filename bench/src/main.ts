import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Candidate, startOther, startOurs } from './candidates.ts'
import { filledDatabase, startPostgres } from './database.ts'
import { assertEqualAnswers, load, type Round, statementsOf } from './load.ts'
import { board } from './pages/board.ts'
import { cohort } from './pages/cohort.ts'
import { search } from './pages/search.ts'
import { policyCosts, postgresVersion } from './policy-costs.ts'
import { type Measured, report, writeInto } from './report.ts'

const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    pages: { type: 'string', default: 'Q1,Q2,Q3' },
    profile: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const PAGES = [board, cohort, search].filter(({ name }) => values.pages.split(',').includes(name))
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const kept = process.env.BENCH_DATA
const dir = kept ?? mkdtempSync(path.join(tmpdir(), 'journeyline-bench-'))
const postgres = await startPostgres(dir)
try {
  const measured: Measured[] = []
  for (const learners of values.learners.split(',').map(Number)) measured.push(await measure(learners))
  const text = report({
    measured,
    rounds,
    seconds,
    postgres: await postgresVersion(postgres.urlFor('postgres')),
  })
  console.log(text)
  if (values.write) writeInto(new URL('../../docs/performance.md', import.meta.url), text)
} finally {
  await postgres.stop()
  if (!kept) rmSync(dir, { recursive: true, force: true })
}

async function measure(learners: number): Promise<Measured> {
  console.error(`${learners} learners: filling`)
  const filled = await filledDatabase(postgres, learners)
  const costs = await policyCosts(filled, PAGES)
  const candidates: Candidate[] = []
  try {
    candidates.push(await startOurs(filled, values.profile ? ['--cpu-prof', '--cpu-prof-dir', dir] : []))
    candidates.push(await startOther('peer', filled), await startOther('limit', filled))
    const pages: Measured['pages'] = []
    for (const page of PAGES) {
      console.error(`${learners} learners: ${page.name}`)
      await assertEqualAnswers(candidates, page)
      for (const candidate of candidates) await load(candidate, page, seconds) // warm, not counted
      const figures = new Map(candidates.map(({ name }) => [name, [] as Round[]]))
      for (let round = 0; round < rounds; round++) {
        // each round in another order, so that none always follows the same other
        for (let turn = 0; turn < candidates.length; turn++) {
          const candidate = candidates[(turn + round) % candidates.length]!
          figures.get(candidate.name)!.push(await load(candidate, page, seconds))
        }
      }
      const statements = new Map()
      for (const candidate of candidates)
        statements.set(candidate.name, await statementsOf(candidate, page, filled.ownerUrl))
      pages.push({ page, figures, statements })
    }
    return { learners, pages, costs }
  } finally {
    await Promise.all(candidates.map((candidate) => candidate.stop()))
  }
}
