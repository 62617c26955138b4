import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import type { Product } from '../product.ts'
import { PASSWORD, withSession } from '../sign-in.ts'

test('an answer that is lost says so, and pressing again writes the hours once', async ({
  page,
  product,
}) => {
  const dialog = await writingHours(page, product, 'Query to a physician, once')
  let lost = 0
  await page.route('**/graphql', async (route) => {
    if (lost === 4 || !route.request().postData()?.includes('mutation RecordHours')) return route.continue()
    lost++
    await route.fetch() // the server has done it
    await route.abort('connectionreset')
  })
  await dialog.getByRole('button', { name: 'Write the hours down' }).click()
  await expect(dialog.getByRole('alert')).toContainText('it is not known whether this was saved')
  await dialog.getByRole('button', { name: 'Write the hours down' }).click()
  await expect(page.getByText(/are written down and wait for approval\.$/)).toBeVisible()
  expect(lost).toBe(4)
  await page.reload()
  await expect(page.getByRole('row').filter({ hasText: 'Query to a physician, once' })).toHaveCount(1)
})

test('whose session ends while they write signs in again in place, and the act goes on', async ({
  page,
  product,
}) => {
  const dialog = await writingHours(page, product, 'Written across two sessions')
  await page.context().clearCookies()
  await dialog.getByRole('button', { name: 'Write the hours down' }).click()
  const again = page.getByRole('dialog', { name: 'Your session has ended' })
  await again.getByLabel('E-mail address').fill('staff@demo.example')
  await again.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await again.getByRole('button', { name: 'Sign in' }).click()
  await expect(again).toHaveCount(0)
  await expect(page.getByText(/are written down and wait for approval\.$/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Write the hours down' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('row').filter({ hasText: 'Written across two sessions' })).toHaveCount(1)
})

test('a list is downloaded whole, however much of it is shown, under a name that says what and when', async ({
  page,
  product,
}) => {
  await withSession(page.context(), product.url, 'staff@demo.example')
  await page.goto('/admin/learners')
  const answer = await page.request.post('/graphql', {
    data: { query: '{ learners(first: 1) { totalCount } }' },
  })
  const { totalCount } = ((await answer.json()) as { data: { learners: { totalCount: number } } }).data
    .learners
  expect(totalCount).toBeGreaterThan(250)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^learners.*, \d{4}-\d\d-\d\d\.csv$/)
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines.length).toBe(totalCount + 1)
})

/** The dialog in which staff write hours of the demo's Vivian Kim, filled in. */
async function writingHours(page: Page, product: Product, note: string) {
  await withSession(page.context(), product.url, 'staff@demo.example')
  await page.goto('/admin/learners?text=Vivian+Kim')
  await page.getByRole('main').getByRole('link', { name: 'Vivian Kim' }).click()
  await page.getByRole('link', { name: 'Hours', exact: true }).click()
  await page.getByRole('button', { name: 'Write hours' }).click()
  const dialog = page.getByRole('dialog', { name: 'Write hours' })
  await dialog.getByLabel('Hours').fill('0:45')
  await dialog.getByLabel('Note').fill(note)
  return dialog
}
