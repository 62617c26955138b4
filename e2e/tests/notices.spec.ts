import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'

test('on a desk a notice stands beside the page and its dialogs', async ({ page, context, product }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await withSession(context, product.url, 'staff@demo.example')
  const notice = await renameCohort(page, 'Fall 2026 by day')
  const main = (await page.getByRole('main').boundingBox())!
  // what is right of the navigation is the page's
  const navigation = (await page.getByRole('navigation').first().boundingBox())!
  expect(navigation.x + navigation.width).toBeLessThanOrEqual(main.x + main.width)
  expect(notice.x + notice.width).toBeLessThanOrEqual(navigation.x + navigation.width)
  await page.getByRole('button', { name: 'Edit cohort' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const dialog = (await page.getByRole('dialog').boundingBox())!
  expect(notice.x + notice.width).toBeLessThanOrEqual(dialog.x)
})

test('on a phone a notice stands over the header, and leaves what closes a dialog free', async ({
  page,
  context,
  product,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await withSession(context, product.url, 'staff@demo.example')
  const notice = await renameCohort(page, 'Fall 2026 by night')
  const header = (await page.getByRole('banner').boundingBox())!
  expect(notice.y).toBeLessThan(header.height)
  expect(notice.y + notice.height).toBeLessThanOrEqual(2 * header.height)
  await page.getByRole('button', { name: 'Edit cohort' }).click()
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' }).first()
  await expect(close).toBeVisible()
  const { x } = (await close.boundingBox())!
  expect(notice.x + notice.width).toBeLessThanOrEqual(x)
})

/** Renames the cohort Fall 2026; where the notice of it stands. */
async function renameCohort(page: Page, name: string) {
  await page.goto('/admin/cohorts')
  await page.getByRole('link', { name: /^Fall 2026/ }).click()
  await page.getByRole('button', { name: 'Edit cohort' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Save cohort' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const notice = page.locator('.jl-notice').first()
  await expect(notice).toBeVisible()
  await notice.hover()
  return (await notice.locator('xpath=ancestor::*[@role="alert"]').first().boundingBox())!
}
