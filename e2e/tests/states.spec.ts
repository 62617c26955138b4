import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'

test('an address of nothing says so, also when its id is none', async ({ page, context, product }) => {
  await withSession(context, product.url, 'staff@demo.example')
  for (const path of ['/learners/nonsense', '/cohorts/Cohort_x', '/employers/x', '/no-such-page']) {
    await page.goto(`/admin${path}`)
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Go to the dashboard' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
})

test('an employer’s person is told that the console is not theirs, and where to go', async ({
  page,
  context,
  product,
}) => {
  await withSession(context, product.url, 'employer@demo.example')
  await page.goto('/admin/learners')
  await expect(page.getByText(/You are signed in for an employer/)).toBeVisible()
  await page.getByRole('button', { name: 'Go to the employer portal' }).click()
  await page.waitForURL('/employer/')
  await page.goto('/employer/candidates/x')
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})

test('a cohort that two people edit keeps what both typed until one decides', async ({
  page,
  context,
  product,
}) => {
  await withSession(context, product.url, 'staff@demo.example')
  const other = await context.newPage()
  await openCohort(page)
  await openCohort(other)
  await page.getByRole('dialog').getByLabel('Seats').fill('130')
  await other.getByRole('dialog').getByLabel('Name').fill('Fall 2026 evening')
  await other.getByRole('dialog').getByRole('button', { name: 'Save cohort' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Fall 2026 evening' })).toBeVisible()

  await page.getByRole('dialog').getByRole('button', { name: 'Save cohort' }).click()
  await expect(page.getByRole('alert')).toContainText('Somebody changed this while you were writing')
  await expect(page.getByRole('alert')).toContainText('now “Fall 2026 evening”')
  await expect(page.getByRole('dialog').getByLabel('Seats')).toHaveValue('130')
  await page.getByRole('button', { name: 'Take theirs' }).click()
  await expect(page.getByRole('dialog').getByLabel('Name')).toHaveValue('Fall 2026 evening')
})

const TABS = [
  {
    app: 'admin',
    who: 'staff@demo.example',
    list: '/admin/learners?text=jorge+edwards',
    name: 'Jorge Edwards',
    tab: 'Credentials',
    fails: 'LearnerCredentialsPage',
    holds: 'Wallet',
  },
  {
    app: 'employer',
    who: 'employer@demo.example',
    list: '/employer/apprentices',
    name: 'Vivian Kim',
    tab: 'Competencies',
    fails: 'ApprenticeCompetenciesPage',
    holds: 'Competencies',
  },
]

for (const { app, who, list, name, tab, fails, holds } of TABS)
  test(`what fails below the head of a page of ${app} is a section under it, announced, and can be tried again`, async ({
    page,
    context,
    product,
  }) => {
    await withSession(context, product.url, who)
    await page.route('**/graphql', (route) =>
      route.request().postDataJSON().operationName === fails ? route.abort() : route.fallback(),
    )
    await page.goto(list)
    await page.getByRole('link', { name }).first().click()
    await page.getByRole('link', { name: tab, exact: true }).click()
    const trouble = page.getByRole('alert').getByRole('region', { name: 'This page could not be loaded' })
    await expect(trouble.getByRole('heading', { level: 2 })).toHaveText('This page could not be loaded')
    await expect(page.getByRole('main').getByRole('heading')).toHaveText([
      name,
      'This page could not be loaded',
    ])
    await expect(page).toHaveTitle(new RegExp(`^${name} · `))

    await page.unrouteAll()
    await trouble.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 2, name: holds })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([name])
  })

test('while the server is away the page says so, and goes on once it is back', async ({
  page,
  context,
  product,
}) => {
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/learners')
  await expect(page.getByText(/of 300 learners/)).toBeVisible()
  await product.stop({ keepData: true })
  await page.getByRole('searchbox', { name: 'Name, reference or e-mail' }).fill('katya')
  await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible()
  await product.startAgain()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('link', { name: /Katya/ }).first()).toBeVisible()
})

async function openCohort(page: Page) {
  await page.goto('/admin/cohorts')
  await page.getByRole('link', { name: 'Fall 2026' }).click()
  await page.getByRole('button', { name: 'Edit cohort' }).click()
}
