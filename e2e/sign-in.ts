import type { BrowserContext, Page } from '@playwright/test'

export const PASSWORD = 'journeyline demo'

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, app: string, email: string, password = PASSWORD) {
  await page.goto(app)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Gives a browser context a session without going through the page; for tests of other pages. */
export async function withSession(context: BrowserContext, url: string, email: string) {
  const answer = await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: url },
    data: { email, password: PASSWORD },
  })
  if (!answer.ok()) throw new Error(`Sign-in answered ${answer.status()}`)
}
