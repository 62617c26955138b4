import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { signIn, withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

const part = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Parts of the draft' }).getByRole('link', { name })
const save = (page: Page) => page.getByRole('button', { name: 'Save draft' }).click()

test('a staff admin copies a version, breaks it, sees the problem where it is, mends and publishes it, and compares the two', async ({
  page,
}) => {
  const noSurprise = watchFor(page)
  await signIn(page, '/admin/', 'staff@demo.example')
  await page.getByRole('navigation').getByRole('link', { name: 'Programs' }).click()
  await page.getByRole('link', { name: 'Medical Coder' }).click()
  await page.getByRole('button', { name: 'New version' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Medical Coder, version 4: draft' })).toBeVisible()

  const onet = page.getByLabel('O*NET code optional')
  await onet.fill('29-2017.00')
  await expect(
    page.getByText('There is no O*NET code 29-2017.00: 29-2071.00 is meant. Write that.'),
  ).toBeVisible()
  await expect(part(page, /^General 1/)).toBeVisible()

  await part(page, 'What it asks for').click()
  await page.getByRole('button', { name: /^Related Technical Instruction/ }).click()
  await page.getByLabel('Hours').fill('2,150')
  await expect(page.getByText('Read as 2,150 h')).toBeVisible()
  await page.getByLabel('Hours').fill('150 h')

  await part(page, 'Work process schedule').click()
  await page.getByRole('button', { name: /^JF2:/ }).click()
  const first = page.getByRole('button', { name: /^A\. Ensures accuracy of diagnosis\/procedural groups/ })
  await first.focus()
  await page.keyboard.press('Alt+ArrowDown')
  const moved = page.getByRole('button', { name: /^B\. Ensures accuracy of diagnosis\/procedural groups/ })
  await expect(moved).toBeFocused()
  await page.getByRole('button', { name: /^F\. Ensures accuracy of diagnostic/ }).click()
  await expect(page.getByText('JF2.F says the same as JF2.B in other words')).toBeVisible()

  await save(page)
  await expect(page.getByText('All is saved')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveAttribute(
    'aria-description',
    "Medical Coder, version 4 can't be published yet: one problem is marked in it. Mend it first.",
  )

  await page.getByRole('button', { name: /1 to mend/ }).click()
  await page.getByRole('button', { name: /There is no O\*NET code/ }).click()
  await expect(onet).toBeFocused()
  await onet.fill('29-2071.00')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Cohorts' }).click()
  await page.getByRole('button', { name: 'Stay' }).click()
  await save(page)
  await expect(page.getByText('All is saved')).toBeVisible()

  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Version 4 is published.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^Version 4 is in force/ })).toBeVisible()

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Compare with version 2' }).click()
  const hours = page.getByRole('table', { name: 'What it asks for' }).getByRole('row', { name: /^Hours/ })
  await expect(hours).toContainText('144 h')
  await expect(hours).toContainText('150 h')
  await expect(hours).toContainText('Changed')
  await page.goto('/admin/programs')
  await expect(page.getByRole('row', { name: /Medical Coder/ })).toContainText('Version 4')
  noSurprise()
})

test('of two who write one draft, the second is told what is different and chooses, and nothing typed is lost', async ({
  browser,
  product,
}) => {
  const context = await browser.newContext()
  await withSession(context, product.url, 'staff@demo.example')
  const mine = await context.newPage()
  await mine.goto('/admin/programs')
  await mine.getByRole('link', { name: 'Clinical Coding Level 4' }).click()
  await mine.getByRole('button', { name: 'New version' }).click()
  await expect(mine.getByRole('heading', { level: 1, name: /version 2: draft$/ })).toBeVisible()
  const theirs = await context.newPage()
  await theirs.goto(mine.url())
  await theirs.getByLabel('Occupation').fill('Clinical coder in hospitals')
  await mine.getByLabel('Title', { exact: true }).fill('Mine')

  await save(theirs)
  await expect(theirs.getByText('All is saved')).toBeVisible()
  await save(mine)
  const notice = mine.getByRole('alert').filter({ hasText: 'Somebody changed this while you were writing' })
  await expect(notice).toContainText('Occupation: now “Clinical coder in hospitals”')
  await notice.getByRole('button', { name: 'Keep mine and save' }).click()
  await expect(mine.getByText('All is saved')).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByLabel('Title', { exact: true })).toHaveValue('Mine')
  await context.close()
})
