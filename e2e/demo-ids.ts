import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'

const MESSY = fileURLToPath(
  new URL('../packages/domain/src/imports/fixtures/roster-messy.csv', import.meta.url),
)

type Answer = Awaited<ReturnType<typeof ask>>

/** Asks, and says what was wrong with the question if anything was. */
async function asked(page: Page, query: string): Promise<Answer> {
  const { data, errors } = await ask(page, query)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Ids of what the demo has, as staff see it. */
export async function idsForStaff(page: Page) {
  const data = await asked(
    page,
    `{
      cohorts(first: 20) { edges { node { id name courseSections(first: 1) { edges { node { id classMeetings(first: 1) { edges { node { id } } } } } } } } }
      learners(filter: { text: "katya" }, first: 1) { edges { node { id } } }
      complete: learners(filter: { text: "jorge edwards", stages: [COMPLETED] }, first: 1) { edges { node { id } } }
      withLetter: learners(filter: { text: "ximena bailey" }, first: 1) { edges { node { id } } }
      reviewed: learners(filter: { text: "vivian kim" }, first: 1) {
        edges { node { id enrollments(first: 1) { edges { node { reviews(first: 1) { edges { node { id } } } } } } } } }
      employers(filter: { text: "Lakeside" }, first: 1) { edges { node { id } } }
      programs(first: 10) { edges { node { id code versions(first: 20) { edges { node { id number status } } } } } }
    }`,
  )
  const nodes = (connection: { edges: { node: Answer }[] }) => connection.edges.map(({ node }) => node)
  const first = (connection: { edges: { node: Answer }[] }): string => connection.edges[0]!.node.id
  const cohort = (name: string): Answer =>
    nodes(data.cohorts).find((one: Answer) => one.name.startsWith(name))
  const section = nodes(cohort('Summer 2026').courseSections)[0]!
  const program = nodes(data.programs).find(({ code }: Answer) => code === 'US-MC')!
  const versions: Answer[] = nodes(program.versions)
  const [reviewed] = nodes(data.reviewed)
  return {
    cohort: {
      fall: cohort('Fall 2026').id,
      ending: cohort('Fall 2025').id,
      summer: cohort('Summer 2026').id,
    },
    section: section.id,
    meeting: first(section.classMeetings),
    learner: {
      any: first(data.learners),
      complete: first(data.complete),
      withLetter: first(data.withLetter),
      reviewed: reviewed.id,
    },
    review: first(reviewed.enrollments.edges[0].node.reviews),
    employer: first(data.employers),
    program: program.id,
    version: {
      present: versions.find(({ number }) => number === 2).id,
      first: versions.find(({ number }) => number === 1).id,
      draft: versions.find(({ status }) => status === 'DRAFT').id,
    },
    import: await previewedImport(page),
  }
}

/** Ids of what an employer's person sees of the demo. */
export async function idsForEmployer(page: Page) {
  const data = await asked(
    page,
    `{
      viewer { employer { placements(filter: { employed: true }, first: 50) { edges { node { id apprenticeName } } } } }
    }`,
  )
  return {
    placement: data.viewer.employer.placements.edges.find(
      ({ node }: { node: { apprenticeName: string } }) => node.apprenticeName === 'Vivian Kim',
    ).node.id as string,
  }
}

/** A roster with all kinds of problems, sent in and looked through, but not imported. */
async function previewedImport(page: Page): Promise<string> {
  const sent = await page.request.post('/uploads?kind=ROSTER&fileName=messy.csv', {
    headers: { 'content-type': 'text/csv', 'apollo-require-preflight': 'true' },
    data: readFileSync(MESSY),
  })
  const { importId } = await sent.json()
  await asked(page, `mutation { previewImport(input: { importId: "${importId}" }) { __typename } }`)
  const status = async () =>
    (await asked(page, `{ node(id: "${importId}") { ... on Import { status } } }`)).node.status
  await expect.poll(status).toBe('PREVIEWED')
  return importId
}
