import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { watchFor } from '../surprises.ts'

const DATA = fileURLToPath(new URL('../../packages/db/src/demo/data/', import.meta.url))
const MESSY = fileURLToPath(
  new URL('../../packages/domain/src/imports/fixtures/roster-messy.csv', import.meta.url),
)

test.use({ demo: false })

test('a newcomer sets up an empty installation, imports cohorts and roster, and sees the pipeline of the FAQ', async ({
  page,
  product,
}) => {
  const noSurprise = watchFor(page)
  await page.goto(product.setupLink!)
  await page.getByLabel('Your name').fill('Robin Doe')
  await page.getByLabel('E-mail address').fill('robin@sponsor.example')
  await page.getByRole('textbox', { name: 'Choose a password' }).fill('a calm blue morning')
  await page.getByRole('button', { name: 'Set up and sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Journeyline' })).toBeVisible()

  await importFile(page, `${DATA}cohorts.csv`)
  await page.getByRole('button', { name: 'Import 5 rows' }).click()
  await expect(page.getByText('5 rows created')).toBeVisible()

  await importFile(page, `${DATA}roster.csv`)
  await expect(page.getByRole('main')).toContainText('ClearClaim Billing')
  for (const employer of EMPLOYERS) await page.getByRole('checkbox', { name: new RegExp(employer) }).check()
  await page.getByRole('button', { name: /^Create and import|^Create these and import|^Import / }).click()
  await expect(page.getByText('300 rows created')).toBeVisible()

  await page.goto('/admin/')
  const main = page.getByRole('main')
  const standing = main.getByRole('region', { name: 'Where learners stand today' })
  for (const [stage, learners] of Object.entries(PIPELINE)) {
    await expect(standing).toContainText(new RegExp(`${stage}\\s*${learners}`))
  }
  await expect(main).toContainText(/97\s?%/)

  await importFile(page, `${DATA}roster.csv`)
  await expect(page.getByText('There is nothing to import')).toBeVisible()

  await importFile(page, MESSY)
  await page.getByRole('button', { name: 'Import 7 rows' }).click()
  await expect(page.getByText('7 rows created')).toBeVisible()
  noSurprise()
})

const EMPLOYERS = [
  'ClearClaim Billing',
  'Valley Imaging',
  'Meridian Risk Adjustment',
  'Riverbend Surgery Center',
  'Lakeside Health',
  'Northgate Physicians',
]
/** What the program's FAQ says (A51-A53). */
const PIPELINE = { Training: 120, Practicode: 20, Internship: 30 }

async function importFile(page: Page, file: string) {
  await page.goto('/admin/imports')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Upload and preview' }).click()
  await page.waitForURL(/\/imports\/RosterImport_/)
  await expect(
    page.getByText(/Look through the preview, then import|There is nothing to import|Missing here/).first(),
  ).toBeVisible({ timeout: 30_000 })
}
