import { type Browser, expect, type Page } from '@playwright/test'
import { colleague } from '../colleague.ts'
import { test } from '../journey.ts'
import { PASSWORD, signIn, withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

/** Somebody of her own, so that nobody else has to know her new password. */
const NADIA = { name: 'Nadia Petrov', email: 'nadia@lakeside.example' }

test('a person is shut out by an admin and let in again, has a new password by a link, and changes it: each time other sessions end', async ({
  page: staff,
  context,
  browser,
  product,
}) => {
  const noSurprise = watchFor(staff)
  await withSession(context, product.url, 'staff@demo.example')
  const nadia = await colleague(browser, product, NADIA)

  await staff.goto('/admin/people')
  await actOn(staff, 'Disable')
  const dialog = staff.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Disable' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Write the reason')
  await dialog.getByLabel('Reason').fill('On leave until spring')
  await dialog.getByRole('button', { name: 'Disable' }).click()
  await expect(staff.getByText('Nadia Petrov is disabled and signed out everywhere.')).toBeVisible()
  await expect(row(staff)).toContainText('On leave until spring')

  // the page she has open is signed out with what it asks next, and she is told why she does not get in
  await nadia.getByRole('link', { name: 'Candidates', exact: true }).click()
  const again = nadia.getByRole('dialog', { name: 'Your session has ended' })
  await again.getByLabel('E-mail address').fill(NADIA.email)
  await again.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await again.getByRole('button', { name: 'Sign in' }).click()
  await expect(again.getByRole('alert')).toContainText('This account is disabled.')
  // who does not know the password learns nothing of it
  await again.getByRole('textbox', { name: 'Password' }).fill('not her password')
  await again.getByRole('button', { name: 'Sign in' }).click()
  await expect(again.getByRole('alert')).toContainText('do not go together')

  await actOn(staff, 'Enable')
  await expect(staff.getByText('Nadia Petrov can sign in again.')).toBeVisible()
  await again.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await again.getByRole('button', { name: 'Sign in' }).click()
  await expect(nadia.getByRole('heading', { level: 1, name: 'Candidates' })).toBeVisible()

  await actOn(staff, 'New password by link')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await dialog.getByLabel('Link to a new password').inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(link)
  const chosen = elsewhere.getByRole('textbox', { name: 'New password' })
  await chosen.fill(NADIA.email)
  await elsewhere.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(elsewhere.getByRole('alert')).toContainText('Give a password that is not the e-mail address.')
  await chosen.fill('a kettle on the stove')
  await elsewhere.getByRole('button', { name: 'Save and sign in' }).click()
  await elsewhere.waitForURL('/employer/')
  await expect(elsewhere.getByRole('button', { name: NADIA.name })).toBeVisible()
  await expectSignedOut(nadia)
  await nadia.goto(link)
  await expect(nadia.getByText('This link no longer works')).toBeVisible()

  const home = await signedIn(browser, 'a kettle on the stove')
  await elsewhere.getByRole('button', { name: NADIA.name }).click()
  await elsewhere.getByRole('menuitem', { name: 'Change password' }).click()
  await elsewhere.getByRole('textbox', { name: 'Present password' }).fill(PASSWORD)
  await elsewhere.getByRole('textbox', { name: 'New password' }).fill('two herons at the weir')
  await elsewhere.getByRole('button', { name: 'Change password' }).click()
  await expect(elsewhere.getByRole('alert')).toContainText('not your present password')
  await elsewhere.getByRole('textbox', { name: 'Present password' }).fill('a kettle on the stove')
  await elsewhere.getByRole('button', { name: 'Change password' }).click()
  await expect(elsewhere.getByText('Your password is changed.', { exact: false })).toBeVisible()
  await elsewhere.getByRole('link', { name: 'Apprentices', exact: true }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Apprentices' })).toBeVisible()
  await expectSignedOut(home)
  await signedIn(browser, 'two herons at the weir')
  noSurprise()
})

/** Nadia's row in the list of people. */
const row = (staff: Page) => staff.getByRole('row', { name: new RegExp(NADIA.name) })

async function actOn(staff: Page, act: string) {
  await row(staff).getByRole('button').click()
  await staff.getByRole('menuitem', { name: act, exact: true }).click()
}

/** Nadia's first page, in a browser of its own. */
async function signedIn(browser: Browser, password: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, '/employer/', NADIA.email, password)
  await expect(page.getByRole('button', { name: NADIA.name })).toBeVisible()
  return page
}

/** With what the page asks next, its session is over. */
async function expectSignedOut(page: Page) {
  await page.getByRole('link', { name: 'Apprentices', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
}
