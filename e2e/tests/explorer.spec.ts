import { expect, type Page } from '@playwright/test'
import { bringAxe, violations } from '../axe.ts'
import { test } from '../journey.ts'
import { signIn, withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('an employer opens the API’s explorer from the portal, runs an example, and reads what is theirs', async ({
  page,
}) => {
  const noSurprise = watchFor(page)
  const refusedByPolicy: string[] = []
  page.on('console', (said) => {
    if (said.type() === 'error') refusedByPolicy.push(said.text())
  })
  await signIn(page, '/employer/', 'employer@demo.example')
  await page.getByRole('button', { name: 'Account of Maria Delgado' }).click()
  await page.getByRole('menuitem', { name: 'API explorer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'API explorer' })).toBeVisible()
  await expect(page.getByText('Signed in as Maria Delgado, Employer at Lakeside Health')).toBeVisible()

  await page.getByRole('button', { name: 'Write hours with a key' }).click()
  await execute(page, 'mutation RecordHours')
  await expect(answer(page)).toContainText('RecordHoursSuccess')
  await page.getByRole('tab', { name: 'CopyApprentices' }).click()
  await execute(page, 'query CopyApprentices')
  await expect(answer(page)).toContainText('Lakeside Health')

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  const docs = page.getByRole('region', { name: 'Documentation Explorer' })
  await expect(docs.getByRole('link', { name: 'Placement', exact: true })).toBeVisible()
  await expect(docs.getByRole('link', { name: 'Learner', exact: true })).toHaveCount(0)
  noSurprise()
  expect(refusedByPolicy).toEqual([])
})

test('who is not signed in is shown no schema, signs in at the explorer, and has left nothing there after signing out', async ({
  page,
}) => {
  await signIn(page, '/explorer/', 'staff@demo.example')
  await expect(page.getByText('Signed in as Sam Okafor, Staff admin')).toBeVisible()
  await execute(page, 'query CopyLearners')
  await expect(answer(page)).toContainText('"learners"')
  await page.getByRole('button', { name: 'Account of Sam Okafor' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  expect(await page.evaluate(() => [Object.keys(sessionStorage), document.body.textContent])).toEqual([
    [],
    expect.not.stringContaining('CopyLearners'),
  ])
})

/**
 * GraphiQL's tabs hold their own close buttons, which WAI-ARIA does not foresee; both are reached and named. It is the library's
 * to change.
 */
const OF_THE_LIBRARY = /^nested-interactive: <li aria-selected="(true|false)" role="tab" class="graphiql-tab/

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const)
  test(`the explorer has no axe violation of its own, and nothing that scrolls sideways: ${colorScheme}, ${width} wide`, async ({
    browser,
    product,
  }) => {
    const context = await browser.newContext({
      ...{ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } },
    })
    await withSession(context, product.url, 'staff@demo.example')
    const page = await context.newPage()
    await page.goto('/explorer/')
    await execute(page, 'query CopyLearners')
    await expect(answer(page)).toContainText('"learners"')
    await bringAxe(page)
    expect((await violations(page)).filter((one) => !OF_THE_LIBRARY.test(one))).toEqual([])
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await expect(page.getByRole('link', { name: 'Query', exact: true })).toBeVisible()
    expect((await violations(page)).filter((one) => !OF_THE_LIBRARY.test(one))).toEqual([])
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    await context.close()
  })

/** Runs the operation, once it stands in the editor. */
async function execute(page: Page, operation: string) {
  await expect(page.getByRole('region', { name: 'Operation Editor' })).toContainText(operation)
  await page.getByRole('button', { name: /^Execute query/ }).click()
}

/** Where the answer stands. */
const answer = (page: Page) => page.getByRole('region', { name: 'Result Window' })
