import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { signIn, withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

// the demo is loaded on the day, and people do what they do every day: a project of the configuration is a day
test('staff see the program as of today, write hours of today and open a review that is due', async ({
  page,
}) => {
  const noSurprise = watchFor(page)
  await signIn(page, '/admin/', 'staff@demo.example')
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).click()
  await expect(page.getByRole('region', { name: /^Training/ })).toContainText('120')
  await page.goto('/admin/cohorts')
  // the oldest one, which has apprentices: on some days it began in fall, on others in another season
  await page.getByRole('main').getByRole('row').getByRole('link').last().click()
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  await expect(
    page
      .getByRole('row')
      .getByText(/^\d+ days? behind$/)
      .first(),
  ).toBeVisible()

  await openLearner(page, 'Vivian Kim')
  await page.getByRole('link', { name: 'Hours', exact: true }).click()
  await page.getByRole('button', { name: 'Write hours' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hours').fill('0:15')
  await dialog.getByLabel('Note').fill('Query to a physician')
  await dialog.getByRole('button', { name: 'Write the hours down' }).click()
  await expect(page.getByText(/^0:15 h on .+ are written down and wait for approval\.$/)).toBeVisible()

  await page.goto('/admin/reviews')
  const review = page.getByRole('main').getByRole('row').getByRole('link').first()
  const whose = (await review.textContent())!
  await review.click()
  await expect(page.getByRole('heading', { level: 1, name: whose })).toBeVisible()
  noSurprise()
})

test('a supervisor decides on hours that wait, and writes some', async ({ page, context, product }) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'employer@demo.example')
  await page.goto('/employer/approvals')
  const entries = page.getByRole('region', { name: 'Hours that wait' }).getByRole('listitem')
  await entries.first().getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('a')
  await expect(page.getByText('1 entry approved.')).toBeVisible()

  await page.goto('/employer/apprentices')
  await page.getByRole('main').getByRole('link', { name: 'Vivian Kim' }).first().click()
  await page.getByRole('button', { name: 'Write hours' }).first().click()
  const dialog = page.getByRole('dialog')
  const line = dialog.getByRole('group').first()
  await line.getByLabel('Hours').fill('0:30')
  await line.getByLabel('What was done').fill('Audit of twenty records')
  await dialog.getByRole('button', { name: 'Write 0:30 h on 1 line' }).click()
  await expect(page.getByText('1 entry of Vivian Kim written down.')).toBeVisible()
  noSurprise()
})

async function openLearner(page: Page, name: string) {
  await page.goto(`/admin/learners?text=${encodeURIComponent(name)}`)
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
