import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'

/** How much wider and higher what stands in the region is than what is seen of it, in pixels. */
const cut = (page: Page, region: string) =>
  page
    .locator(region)
    .first()
    .evaluate((shown) => [shown.scrollWidth - shown.clientWidth, shown.scrollHeight - shown.clientHeight])

test('on paper a list has all of its columns and rows, and none is cut', async ({
  page,
  context,
  product,
}) => {
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/learners')
  await expect(page.getByRole('columnheader', { name: 'Name' })).toBeVisible()
  const table = 'section:has(> table)'
  expect((await cut(page, table))[1]).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  expect(await cut(page, table)).toEqual([0, 0])
  await expect(page.getByRole('columnheader').last()).toBeInViewport()
})
