import { expect, type Page } from '@playwright/test'
import { ask } from '../ask.ts'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('staff sign competencies off, see who judged them, and revoke one with a reason', async ({
  page,
  context,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/cohorts')
  await page.getByRole('link', { name: 'Fall 2025' }).click()
  await page.getByRole('link', { name: 'Competencies' }).click()
  await page.waitForURL(/\/competencies$/)
  await page.goto(`${page.url()}?stage=APPRENTICESHIP`)
  const rows = page.getByRole('grid').locator('tbody tr')
  const row = rows.filter({ hasText: /\D\d\/20/ }).first()
  const name = (await row.getByRole('rowheader').textContent())!
  await row.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const summary = page.getByText(/of 20 competencies are met, from “Works alone” on/)
  const met = Number.parseInt((await summary.textContent())!, 10)
  await expect(page.getByText('Says the same as JF2.F.')).toBeVisible()

  const unjudged = page.getByRole('listitem').filter({ hasText: 'Not judged yet' })
  const codes = [0, 1].map(async (at) => (await unjudged.nth(at).locator('b').first().textContent())!)
  const [one, other] = (await Promise.all(codes)) as [string, string]
  await page.getByRole('checkbox', { name: `Select ${one}` }).check()
  await page.getByRole('checkbox', { name: `Select ${other}` }).check()
  await page.getByRole('button', { name: 'Sign off 2 competencies' }).click()
  const dialog = page.getByRole('dialog')
  await judge(page, 'Works alone', name)
  await dialog.getByRole('button', { name: 'Sign off 2 competencies' }).click()
  await expect(dialog.getByText(`${name} can't judge their own work`).first()).toBeVisible()
  await dialog.getByLabel('Who judged').fill('Maria Delgado, Coding manager')
  await dialog.getByRole('button', { name: 'Sign off 2 competencies' }).click()
  await expect(page.getByText('2 competencies are signed off.')).toBeVisible()
  await expect(summary).toContainText(`${met + 2} of 20`)
  await expect(page.getByText(/Judged by Maria Delgado, Coding manager on/).first()).toBeVisible()

  await page.getByRole('button', { name: `Acts for ${other}` }).click()
  await page.getByRole('menuitem', { name: 'Revoke', exact: true }).click()
  await dialog.getByLabel('Reason').fill('The charts were somebody else’s')
  await dialog.getByRole('button', { name: 'Revoke sign-off' }).click()
  await expect(page.getByText(`The sign-off of ${other} is revoked.`)).toBeVisible()
  await expect(dialog.getByText(/because: The charts were somebody else’s/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(summary).toContainText(`${met + 1} of 20`)
  noSurprise()
})

test('the matrix of a cohort is walked, chosen in and signed off by keyboard alone', async ({
  page,
  context,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/cohorts')
  await page.getByRole('link', { name: 'Winter 2026' }).click()
  await page.getByRole('link', { name: 'Competencies' }).click()
  const grid = page.getByRole('grid', { name: 'Competencies of this cohort' })
  await expect(grid).toBeVisible()
  const rows = grid.locator('tbody tr')
  const open = rows.filter({ hasText: '0/20' }).first()
  const name = (await open.getByRole('rowheader').textContent())!
  await employed(page, (await open.getByRole('rowheader').getByRole('link').getAttribute('href'))!)
  await open.getByRole('rowheader').getByRole('link').focus()
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  const cell = open.getByRole('gridcell', { name: 'Not judged yet' }).first()
  await expect(cell).toBeFocused()
  await expect(page.getByText(`${name} · JF1.A`)).toBeVisible()

  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 selected')).toBeHidden()

  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: `JF1.B of ${name}` })
  await expect(dialog.getByRole('button', { name: 'Sign off' })).toBeFocused()
  await page.keyboard.press('Enter')
  await judge(page, 'Teaches others', 'Priya Raman, Lead coder')
  await dialog.getByLabel('Who judged').press('Enter')
  await expect(page.getByText(`JF1.B of ${name} is signed off.`)).toBeVisible()
  await expect(
    rows.filter({ hasText: name }).getByRole('gridcell', { name: 'Teaches others, met' }),
  ).toBeVisible()
  await expect(rows.filter({ hasText: name })).toContainText('1/20')
  noSurprise()
})

/** Gives the learner of that page an employment from today on: competencies are shown on the job. */
async function employed(page: Page, href: string) {
  const id = decodeURIComponent(/learners\/([^/?]+)/.exec(href)![1]!)
  const { data } = await ask(
    page,
    `{ employers(first: 1) { nodes { id } } node(id: "${id}") { ... on Learner { enrollments(first: 1) { nodes { id } } } } }`,
  )
  const answer = await ask(
    page,
    `mutation { createPlacement(input: { enrollmentId: "${data.node.enrollments.nodes[0].id}",
      employerId: "${data.employers.nodes[0].id}", details: { startedOn: "2026-11-24" } }) { __typename } }`,
  )
  expect(answer.data.createPlacement).toEqual({ __typename: 'CreatePlacementSuccess' })
}

test('an employer signs off its own apprentice, and takes back only what its people wrote', async ({
  page,
  context,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'employer@demo.example')
  const answer = await context.request.post('/graphql', {
    headers: { origin: product.url },
    data: {
      query:
        '{ viewer { employer { placements(filter: { employed: true }, first: 20) { edges { node { id stage competencies { met } } } } } } }',
    },
  })
  const { data } = await answer.json()
  const placements: { id: string; stage: string; competencies: { met: number } }[] =
    data.viewer.employer.placements.edges.map(({ node }: { node: object }) => node)
  const apprentice = placements.find(
    ({ stage, competencies: { met } }) => stage === 'APPRENTICESHIP' && met > 2 && met < 15,
  )!
  await page.goto(`/employer/apprentices/${apprentice.id}/competencies`)
  await expect(page.getByText(`${apprentice.competencies.met} of 20 are met`)).toBeVisible()
  const line = page.getByRole('listitem').filter({ hasText: 'Not judged yet' }).first()
  const code = (await line.locator('b').first().textContent())!
  await line.getByRole('button', { name: 'Sign off' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Who judged')).toHaveValue('Maria Delgado')
  await dialog.getByRole('radio', { name: 'Works alone' }).check()
  await dialog.getByRole('button', { name: 'Sign off one competency' }).click()
  await expect(page.getByText('One competency is signed off.')).toBeVisible()
  await expect(page.getByText(`${apprentice.competencies.met + 1} of 20 are met`)).toBeVisible()

  const others = page.getByRole('listitem').filter({ hasText: 'Lakeside Health on' }).first()
  await others.getByRole('button', { name: /^Acts for/ }).click()
  await expect(page.getByRole('menuitem', { name: /Your people did not record this sign-off/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: `Acts for ${code}` }).click()
  await page.getByRole('menuitem', { name: 'Revoke', exact: true }).click()
  await dialog.getByLabel('Reason').fill('I had the wrong person in mind')
  await dialog.getByRole('button', { name: 'Revoke sign-off' }).click()
  await expect(page.getByText(`The sign-off of ${code} is revoked.`)).toBeVisible()
  await expect(page.getByText(`${apprentice.competencies.met} of 20 are met`)).toBeVisible()
  noSurprise()
})

/** Fills in what every judgement says. */
async function judge(page: Page, level: string, judgedBy: string) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: level }).check()
  await dialog.getByLabel('Who judged').fill(judgedBy)
}
