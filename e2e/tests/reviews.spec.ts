import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

/** An apprentice of Lakeside Health, all of whose reviews are signed. */
const APPRENTICE = 'Ximena Howell'

test('a review is planned and held, then signed by link on a phone, in the console and in the portal', async ({
  page,
  context,
  browser,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/learners?text=ximena&stage=APPRENTICESHIP')
  await page.getByRole('main').getByRole('link', { name: APPRENTICE }).click()
  await page.getByRole('navigation', { name: /pages/i }).getByRole('link', { name: 'Reviews' }).click()

  await page.getByRole('button', { name: 'Plan a review' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Name of the apprentice')).toHaveValue(APPRENTICE)
  await expect(dialog.getByRole('combobox', { name: 'Tutor' })).toHaveValue('Sam Okafor')
  await expect(dialog.getByRole('combobox', { name: 'Supervisor' })).toHaveValue(
    'Maria Delgado, Lakeside Health',
  )
  await dialog.getByRole('button', { name: 'Plan the review' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Write down the meeting' }).click()
  await dialog.getByRole('textbox', { name: 'On the job' }).fill('Codes outpatient charts alone.')
  await dialog.getByRole('textbox', { name: 'Off the job' }).fill('Pharmacology is finished.')
  await dialog.getByRole('textbox', { name: 'Goals' }).fill('Begin with inpatient records.')
  await dialog.getByRole('button', { name: 'Save the review' }).click()
  await expect(page.getByRole('heading', { name: `${APPRENTICE} signs next` })).toBeVisible()

  await page.getByRole('button', { name: `Make a link for ${APPRENTICE}` }).click()
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = await dialog.getByLabel('Signing link').inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(link)).toHaveCount(0)

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage()
  await disputeOnAPhone(phone, link)
  await page.reload()
  await expect(page.getByRole('heading', { name: `Answer ${APPRENTICE}, who says` })).toBeVisible()
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(dialog).toContainText('I was promised audits.')
  await dialog.getByLabel('Your answer').fill('They begin in December.')
  await dialog.getByRole('button', { name: 'Send the answer' }).click()
  await expect(page.getByRole('heading', { name: `${APPRENTICE} signs next` })).toBeVisible()
  await signOnAPhone(phone, link)

  await page.reload()
  await page.getByRole('button', { name: 'Sign this review' }).click()
  await expect(dialog).toContainText('Codes outpatient charts alone.')
  await dialog.getByRole('button', { name: 'Sign this review' }).click()
  await expect(page.getByRole('heading', { name: 'Maria Delgado signs next' })).toBeVisible()

  const portal = await browser.newContext()
  await withSession(portal, product.url, 'employer@demo.example')
  await signInThePortal(await portal.newPage())

  await page.reload()
  const latest = page.getByRole('list', { name: 'Reviews so far' }).getByRole('listitem').first()
  await expect(latest).toContainText('Signed')
  await expect(latest).toContainText(`Signed by ${APPRENTICE}, Sam Okafor, and Maria Delgado`)
  await latest.getByRole('link').click()
  await expect(page.getByRole('list', { name: 'Signatures' })).toContainText('I liked the audits.')
  noSurprise()
})

/** The apprentice, without an account: does not agree, and says what was said otherwise. */
async function disputeOnAPhone(page: Page, link: string) {
  const noSurprise = watchFor(page)
  await page.goto(link)
  await page.getByText('This is not what was said', { exact: true }).click()
  await page.getByRole('textbox', { name: 'What was said otherwise' }).fill('I was promised audits.')
  await page.getByRole('button', { name: 'Send it back' }).click()
  await expect(page.getByRole('heading', { name: 'It waits for the tutor’s answer' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign this review' })).toHaveCount(0)
  noSurprise()
}

/** The apprentice reads the answer, signs, in the name that was planned, and reads with the link what was signed. */
async function signOnAPhone(page: Page, link: string) {
  const noSurprise = watchFor(page)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: `Review of ${APPRENTICE}` })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Begin with inpatient records.')
  await expect(page.getByRole('list', { name: 'Who signs' })).toContainText('They begin in December.')
  await page.getByRole('textbox', { name: 'Your name', exact: true }).fill('Mickey Mouse')
  await page.getByRole('button', { name: 'Sign this review' }).click()
  await expect(page.getByRole('alert')).toContainText(`This is signed as ${APPRENTICE}`)
  await expect(page.getByRole('textbox', { name: 'Why your name is another' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Your name', exact: true }).fill(APPRENTICE.toLowerCase())
  await page.getByRole('textbox', { name: 'Comment' }).fill('I liked the audits.')
  await page.getByRole('button', { name: 'Sign this review' }).click()
  await expect(page.getByRole('heading', { name: `Thank you, ${APPRENTICE.toLowerCase()}` })).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('With this link you can read it here until')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign this review' })).toHaveCount(0)
  noSurprise()
}

/** The supervisor: finds the review among those to sign, and signs. */
async function signInThePortal(page: Page) {
  const noSurprise = watchFor(page)
  await page.goto('/employer/reviews')
  const review = page
    .getByRole('list', { name: 'For you to sign' })
    .getByRole('listitem')
    .filter({ hasText: `Review of ${APPRENTICE}` })
  await review.getByRole('button', { name: 'Sign this review' }).click()
  await expect(review).toHaveCount(0)
  noSurprise()
}
