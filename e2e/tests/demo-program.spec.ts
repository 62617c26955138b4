import { expect } from '@playwright/test'
import { test } from '../journey.ts'
import { signIn, withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('staff sign in, find the demo program and move a learner along by keyboard, and take it back', async ({
  page,
}) => {
  const noSurprise = watchFor(page)
  await signIn(page, '/admin/', 'staff@demo.example')
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).click()

  const training = page.getByRole('region', { name: /^Training/ })
  await expect(training).toContainText('120')
  const handle = training.getByRole('button', { name: /^Move / }).first()
  const name = (await handle.getAttribute('aria-label'))!.replace(/^Move /, '')
  await handle.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(`Picked up ${name} from Training.`)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`${name} is over Practicode.`)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(page.getByText(`${name} is now in Practicode.`)).toBeVisible()
  await expect(training).toContainText('119')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`${name} is back in Training.`)).toBeVisible()
  await expect(training).toContainText('120')
  noSurprise()
})

test('an employer finds hire candidates in its own portal and keeps a shortlist of its own', async ({
  page,
  browser,
  product,
}) => {
  const noSurprise = watchFor(page)
  await signIn(page, '/employer/', 'employer@demo.example')
  await expect(page.getByRole('main')).toContainText('120')
  await page.getByRole('navigation').getByRole('link', { name: 'Candidates' }).click()
  await expect(page.getByRole('main')).toContainText('38 candidates')
  await page.goto('/employer/candidates?stage=READY')
  await page
    .getByRole('main')
    .getByRole('link', { name: /\w+ \w\.$/ })
    .first()
    .click()
  await expect(page.getByText('Contact details come later')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('@example.org')
  const candidate = page.url()
  const button = page
    .getByRole('main')
    .getByRole('button', { name: /shortlist/i })
    .first()
  const before = (await button.textContent())!
  await button.click()
  await expect(button).not.toHaveText(before)
  noSurprise()

  const rival = await browser.newContext()
  await withSession(rival, product.url, 'employer2@demo.example')
  const theirs = await rival.newPage()
  await theirs.goto(candidate)
  await expect(
    theirs
      .getByRole('main')
      .getByRole('button', { name: /shortlist/i })
      .first(),
  ).toHaveText(before)
  await rival.close()
})

test('each app tells people of the other where to go', async ({ browser, product }) => {
  const employer = await browser.newContext()
  await withSession(employer, product.url, 'employer@demo.example')
  const page = await employer.newPage()
  await page.goto('/admin/learners')
  await expect(
    page
      .getByRole('link', { name: /employer portal/i })
      .or(page.getByRole('button', { name: /employer portal/i }))
      .first(),
  ).toBeVisible()
  await employer.close()

  const staff = await browser.newContext()
  await withSession(staff, product.url, 'staff@demo.example')
  const portal = await staff.newPage()
  await portal.goto('/employer/candidates')
  await expect(portal.getByRole('link', { name: /admin console|console/i }).first()).toBeVisible()
  await staff.close()
})

test('an expired session leads to sign-in and back to the page', async ({ page, context, product }) => {
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/cohorts')
  await expect(page.getByRole('heading', { level: 1, name: 'Cohorts' })).toBeVisible()
  await context.clearCookies()
  await page.getByRole('navigation').getByRole('link', { name: 'Learners' }).click()
  await page.getByLabel('E-mail address').fill('staff@demo.example')
  await page.getByRole('textbox', { name: 'Password' }).fill('journeyline demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/admin\/learners/)
})
