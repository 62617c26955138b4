import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('staff write down a failed and a passed exam, the certification comes along, and a CEU changes the renewal', async ({
  page,
  context,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'staff@demo.example')
  await openCredentials(page, 'Elin Abbott')
  const [wallet, exams, education, next] = [
    page.getByRole('region', { name: 'Wallet', exact: true }),
    page.getByRole('region', { name: 'Exams', exact: true }),
    page.getByRole('region', { name: 'Continuing education' }),
    page.locator('.jl-next'),
  ]
  await expect(wallet).toContainText('Nothing yet.')

  await exams.getByRole('button', { name: 'Record attempt' }).click()
  await recordExam(page, { day: 'Oct 5, 2026', outcome: 'Not passed', score: '64' })
  await expect(exams.getByRole('listitem')).toHaveText([/CPC, attempt 1Not passed64%Oct 5, 2026/])
  await expect(next).toContainText('Plan the next attempt at CPC')

  await next.getByRole('button', { name: 'Record attempt' }).click()
  await recordExam(page, { day: 'Nov 2, 2026', outcome: 'Passed', score: '81', number: '01234567' })
  await expect(exams.getByRole('listitem')).toHaveText([
    /CPC, attempt 2Passed81%Nov 2, 2026/,
    /CPC, attempt 1Not passed64%Oct 5, 2026/,
  ])
  await expect(wallet.getByRole('listitem')).toHaveText([/CPC-AIn force.*01234567SinceNov 2, 2026/])
  await expect(education.getByRole('meter')).toHaveAttribute('aria-valuetext', '0%')
  await expect(education).toContainText('CPC-A asks for 36 CEUs.')

  await education.getByRole('button', { name: 'Add CEUs' }).click()
  await sendCertificate(page.getByRole('dialog'))
  await addCeus(page.getByRole('dialog'), { title: 'Modifiers', ceus: '1.5', day: 'Nov 10, 2026' })
  await expect(education).toContainText('1.5 of 36')
  await expect(next).toContainText('Earn 34.5 CEUs for AAPC')
  await expect(education.getByRole('row', { name: /Modifiers/ })).toContainText(
    'Counts 1.5 CEUs for the cycle to November 1, 2028.',
  )
  await expect(education.getByRole('link', { name: 'certificate.pdf' })).toBeVisible()
  await education.getByRole('button', { name: 'Add CEUs' }).click()
  await addCeus(page.getByRole('dialog'), { title: 'Modifiers again', ceus: '1.5', day: 'Nov 11, 2026' })
  await expect(page.getByRole('dialog')).toContainText('Index number 12345A is in the ledger already')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Leave', exact: true }).click()

  await education.getByRole('button', { name: 'Acts for Modifiers' }).click()
  await page.getByRole('menuitem', { name: 'Reverse…' }).click()
  await page.getByRole('dialog').getByLabel('Why').fill('Written for another learner')
  await page.getByRole('dialog').getByRole('button', { name: 'Reverse entry' }).click()
  await expect(education.getByRole('row', { name: /Modifiers/ })).toContainText(
    'the entry is reversed (Written for another learner)',
  )
  await expect(education).toContainText('0 of 36')

  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('region', { name: 'Credentials' })).toContainText('CPC-A since Nov 2, 2026')
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText(
    'Continuing education: Modifiers',
  )
  noSurprise()
})

test('an apprentice’s experience stands as three options, and as a letter from what is on record', async ({
  page,
  context,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'staff@demo.example')
  await openCredentials(page, 'Ximena Bailey')
  const status = page.getByRole('region', { name: 'Taking the A away' })
  await expect(status.getByRole('heading', { name: /Option \d/ })).toHaveCount(3)
  await status.getByText('Evidence (1)').first().click()
  await expect(
    status
      .getByRole('listitem')
      .filter({ hasText: /since .* days/ })
      .first(),
  ).toBeVisible()

  const letter = page.getByRole('region', { name: 'Experience letter' })
  await letter.getByRole('button', { name: 'Write letter' }).click()
  await expect(letter).toContainText('The letter stands here as soon as the form is filled in.')
  await letter.getByLabel('Who signs').fill('Maria Delgado')
  await letter.getByLabel('Job title').fill('Coding manager')
  await choose(page, letter, 'Signs as', 'Supervisor')
  await letter.getByLabel('E-mail').fill('maria@example.org')
  await choose(page, letter, 'Code sets used', 'ICD-10-CM')
  await page.keyboard.press('Escape')
  await expect(letter.getByRole('heading', { name: 'The letter' })).toBeVisible()
  await expect(letter).toContainText('coded on the job with the ICD-10-CM code set.')
  await expect(letter).toContainText('Maria Delgado signs it by hand.')
  noSurprise()
})

async function openCredentials(page: Page, name: string) {
  await page.goto(`/admin/learners?text=${name}`)
  await page.getByRole('main').getByRole('link', { name }).click()
  await page.getByRole('main').getByRole('link', { name: 'Credentials' }).click()
}

async function recordExam(
  page: Page,
  exam: { day: string; outcome: string; score: string; number?: string },
) {
  const dialog = page.getByRole('dialog')
  await choose(page, dialog, 'Exam', 'CPC')
  await dialog.getByLabel('Sat on').fill(exam.day)
  await choose(page, dialog, 'How it ended', exam.outcome)
  await dialog.getByLabel('Score').fill(exam.score)
  if (exam.number) await dialog.getByLabel('Number of the certification').fill(exam.number)
  await dialog.getByRole('button', { name: 'Record attempt' }).click()
  await expect(dialog).toBeHidden()
}

/** A certificate as small as a PDF may be, sent while the form is still filled in. */
async function sendCertificate(dialog: Locator) {
  const buffer = Buffer.from('%PDF-1.7\n%certificate\n%%EOF\n')
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer })
  await dialog.getByRole('button', { name: 'Confirm and send' }).click()
  await expect(dialog).toContainText('Sent')
}

async function addCeus(dialog: Locator, education: { title: string; ceus: string; day: string }) {
  await dialog.getByLabel('Title').fill(education.title)
  await dialog.getByLabel('Sponsor').fill('AAPC')
  await dialog.getByLabel('CEUs', { exact: true }).fill(education.ceus)
  await dialog.getByLabel('Earned on').fill(education.day)
  await dialog.getByLabel('Index number').fill('12345A')
  await dialog.getByRole('button', { name: 'Add CEUs' }).click()
}

async function choose(page: Page, within: Locator, label: string, option: string) {
  await within.getByRole('combobox', { name: label }).or(within.getByLabel(label)).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
