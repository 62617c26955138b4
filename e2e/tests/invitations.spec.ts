import { expect } from '@playwright/test'
import { ask } from '../ask.ts'
import { test } from '../journey.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('an admin invites an employer’s person, whose link works once and leads to their own portal', async ({
  page,
  context,
  browser,
  product,
}) => {
  const noSurprise = watchFor(page)
  await withSession(context, product.url, 'staff@demo.example')
  await page.goto('/admin/people')
  await page.getByRole('button', { name: 'Invite a person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Emil Hire')
  await dialog.getByLabel('E-mail').fill('emil@valley.example')
  await dialog.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name: 'Employer', exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Employer' }).fill('valley')
  await page.getByRole('option', { name: 'Valley Imaging' }).click()
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await dialog.getByLabel('Invitation link').inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(link)).toHaveCount(0)

  const theirs = await (await browser.newContext()).newPage()
  const noSurpriseThere = watchFor(theirs)
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'Join Valley Imaging on Journeyline' })).toBeVisible()
  await theirs.getByRole('textbox', { name: 'Password' }).fill('a calm blue morning')
  await theirs.getByRole('button', { name: 'Join' }).click()
  await theirs.waitForURL('/employer/')
  await theirs.getByRole('link', { name: 'Our company' }).click()
  await expect(theirs.getByRole('main')).toContainText('Valley Imaging')
  await expect(theirs.getByRole('main')).not.toContainText('Lakeside Health')
  const all = await ask(page, '{ employers(first: 10) { edges { node { id name } } } }')
  const lakeside = all.data.employers.edges.find(({ node }: Edge) => node.name === 'Lakeside Health').node.id
  const seen = await ask(theirs, `{ viewer { role employer { name } } node(id: "${lakeside}") { id } }`)
  expect(seen.data).toEqual({
    viewer: { role: 'EMPLOYER', employer: { name: 'Valley Imaging' } },
    node: null,
  })

  const late = await (await browser.newContext()).newPage()
  await late.goto(link)
  await expect(late.getByRole('heading', { name: 'This invitation no longer holds' })).toBeVisible()
  await expect(late.getByRole('link', { name: 'Go to sign in' })).toBeVisible()

  await page.goto('/admin/people?tab=invitations')
  await expect(page.getByRole('row', { name: /Emil Hire/ })).toContainText('Accepted')
  noSurprise()
  noSurpriseThere()
})

type Edge = { node: { name: string } }
