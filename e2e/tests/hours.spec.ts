import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import type { Product } from '../product.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('hours that staff write wait for somebody else, count once approved, and are taken back by another entry', async ({
  page,
  browser,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(page.context(), product.url, 'staff@demo.example')
  await openLearner(page, 'Vivian Kim')
  await page.getByRole('link', { name: 'Hours', exact: true }).click()
  await page.getByRole('button', { name: 'Write hours' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hours').fill('30')
  await dialog.getByRole('button', { name: 'Write the hours down' }).click()
  await expect(dialog.getByRole('alert')).toContainText('26 h')
  await dialog.getByLabel('Hours').fill('0:45')
  await dialog.getByLabel('Note').fill('Query to a surgeon')
  await dialog.getByRole('button', { name: 'Write the hours down' }).click()
  await expect(page.getByText(/^0:45 h on .+ are written down and wait for approval\.$/)).toBeVisible()
  await expect(dialog.getByLabel('Hours')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  const entry = page.getByRole('row').filter({ hasText: 'Query to a surgeon' })
  await expect(entry).toContainText('Waits')

  await approveAsSupervisor(await (await browser.newContext()).newPage(), product)

  await page.reload()
  await expect(entry).toContainText('Approved')
  await entry.getByRole('button', { name: /^Acts for / }).click()
  await page.getByRole('menuitem', { name: 'Take back…' }).click()
  await dialog.getByRole('button', { name: 'Take the hours back' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel('Why').fill('Written for the wrong week')
  await dialog.getByRole('button', { name: 'Take the hours back' }).click()
  await expect(page.getByText(/^0:45 h of .+ are taken back\.$/)).toBeVisible()
  await expect(entry).toContainText('Taken back')
  await expect(page.getByRole('row').filter({ hasText: 'Written for the wrong week' })).toContainText(
    'Takes back',
  )
  noSurprise()
})

test('who is behind stands on top of the cohort’s progress, and leads to the learner', async ({
  page,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(page.context(), product.url, 'staff@demo.example')
  await page.goto('/admin/cohorts')
  await page.getByRole('main').getByRole('link', { name: 'Fall 2025' }).click()
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  const behind = page.getByRole('row').getByText(/^\d+ days? behind$/)
  await expect(behind.first()).toBeVisible()
  const days = (await behind.allTextContents()).map((words) => Number.parseInt(words, 10))
  expect(days).toEqual([...days].sort((one, other) => other - one))
  const learner = page.getByRole('row').getByRole('link').first()
  const name = (await learner.textContent())!
  await learner.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible()
  noSurprise()
})

test('a staff admin completes somebody with something open only with a reason, and the history keeps both', async ({
  page,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(page.context(), product.url, 'staff@demo.example')
  await openLearner(page, 'Tomos Abbott')
  await expect(page.getByText('Tomos can’t go on to Completed yet')).toBeVisible()
  await page.getByRole('button', { name: 'Move to Completed all the same…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('of 2,000 h on the job are approved')
  const move = dialog.getByRole('button', { name: 'Move to Completed' })
  await move.click()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('checkbox').check()
  await move.click()
  await expect(dialog.getByLabel('Reason')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Reason').fill('Hours of the first employer are on paper')
  await move.click()
  const history = page.getByRole('region', { name: 'Stages' })
  await expect(history).toContainText('Hours of the first employer are on paper')
  await expect(history).toContainText('of 2,000 h on the job are approved')
  noSurprise()
})

async function openLearner(page: Page, name: string) {
  await page.goto(`/admin/learners?text=${encodeURIComponent(name)}`)
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** The supervisor approves what staff wrote, in the employer's portal. */
async function approveAsSupervisor(page: Page, product: Product) {
  await withSession(page.context(), product.url, 'employer@demo.example')
  await page.goto('/employer/approvals')
  const entry = page.getByRole('listitem').filter({ hasText: 'Query to a surgeon' })
  await entry.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('a')
  await expect(page.getByText('1 entry approved.')).toBeVisible()
}
