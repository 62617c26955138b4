import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { CONCURRENT, type Round } from './load.ts'
import { CANDIDATES, type CandidateName, type Page } from './page.ts'
import type { PolicyCost } from './policy-costs.ts'

/** Everything measured on one database. */
export interface Measured {
  learners: number
  pages: MeasuredPage[]
  costs: PolicyCost[]
}

interface MeasuredPage {
  page: Page
  figures: Map<CandidateName, Round[]>
  statements: Map<CandidateName, { reading: number; framing: number }>
}

interface Run {
  measured: Measured[]
  rounds: number
  seconds: number
  /** Version of PostgreSQL. */
  postgres: string
}

const NAMES: Record<CandidateName, string> = { ours: 'Journeyline', peer: 'PostGraphile', limit: 'limit' }

/** All figures as Markdown: medians with their ranges, ratios within a round. */
export const report = ({
  measured,
  rounds,
  seconds,
  postgres,
}: Run) => `${conditions(rounds, seconds, postgres)}

| page | learners | candidate | requests/s | ÷ PostGraphile | ÷ limit | p50, ms | statements |
|---|---|---|---|---|---|---|---|
${measured.flatMap(({ learners, pages }) => pages.flatMap((page) => pageLines(learners, page))).join('\n')}

### Growth of the median p50, from the fewest learners to the most

| page | ${CANDIDATES.map((name) => NAMES[name]).join(' | ')} |
|---|---|---|---|
${growthLines(measured).join('\n')}

### What row security costs

The limit's statement, run one at a time on one connection: as the viewer's role, and as the owner, whom no policy binds.

| page | learners | as the role, ms | as the owner, ms | ratio |
|---|---|---|---|---|
${measured.flatMap(({ learners, costs }) => costs.map((cost) => costLine(learners, cost))).join('\n')}

### Plans as the viewer's role, at the most learners

${(measured.at(-1)?.costs ?? []).map(({ page, plan }) => `${page}\n\n\`\`\`\n${plan}\n\`\`\``).join('\n\n')}`

/** Replaces what stands between the two marks of a document. */
export function writeInto(file: URL, text: string) {
  const [before, rest] = readFileSync(file, 'utf8').split('<!-- figures -->\n')
  const after = rest?.split('<!-- end of figures -->')[1]
  if (after === undefined) throw new Error(`${file.pathname} has no marks to write between`)
  writeFileSync(file, `${before}<!-- figures -->\n${text}\n<!-- end of figures -->${after}`)
}

const conditions = (rounds: number, seconds: number, postgres: string) =>
  `${availableParallelism()} cores, load average ${loadavg()[0]!.toFixed(1)} at the end; Node ${process.versions.node}, PostgreSQL ${postgres}; ${CONCURRENT} requests at once, ${rounds} rounds of ${seconds} s a candidate. Median (lowest–highest).`

function pageLines(learners: number, { page, figures, statements }: MeasuredPage): string[] {
  return CANDIDATES.map((name) => {
    const rounds = figures.get(name)!
    const ratio = (to: CandidateName) =>
      name === to
        ? '1'
        : spread(
            rounds.map((round, i) => round.rate / figures.get(to)![i]!.rate),
            2,
          )
    const { reading, framing } = statements.get(name)!
    const cells = [
      `${page.name} ${page.title}`,
      learners,
      NAMES[name],
      spread(
        rounds.map(({ rate }) => rate),
        0,
      ),
      ratio('peer'),
      ratio('limit'),
      spread(
        rounds.map(({ p50 }) => p50),
        0,
      ),
      framing ? `${reading} + ${framing}` : reading,
    ]
    return `| ${cells.join(' | ')} |`
  })
}

function growthLines(measured: Measured[]): string[] {
  const [first, last] = [measured[0]!, measured.at(-1)!]
  const p50 = ({ figures }: MeasuredPage, name: CandidateName) =>
    median(figures.get(name)!.map((round) => round.p50))
  return first.pages.map((page, i) => {
    const growth = CANDIDATES.map((name) => (p50(last.pages[i]!, name) / p50(page, name)).toFixed(2))
    return `| ${page.page.name} | ${growth.join(' | ')} |`
  })
}

const costLine = (learners: number, { page, asRole, asOwner }: PolicyCost) =>
  `| ${page} | ${learners} | ${asRole.toFixed(2)} | ${asOwner.toFixed(2)} | ${(asRole / asOwner).toFixed(2)} |`

function spread(figures: number[], digits: number): string {
  const show = (figure: number) => figure.toFixed(digits)
  return `${show(median(figures))} (${show(Math.min(...figures))}–${show(Math.max(...figures))})`
}

const median = (figures: number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
