import type { Browser, Page } from '@playwright/test'
import { ask } from './ask.ts'
import type { Product } from './product.ts'
import { PASSWORD, withSession } from './sign-in.ts'

/** Somebody else of Lakeside Health, who joins by an invitation: the first page that they see. */
export async function colleague(
  browser: Browser,
  product: Product,
  { name, email }: { name: string; email: string },
): Promise<Page> {
  const staff = await (await browser.newContext()).newPage()
  await withSession(staff.context(), product.url, 'staff@demo.example')
  const found = await ask(staff, '{ employers(filter: { text: "Lakeside" }) { edges { node { id } } } }')
  const employerId = found.data.employers.edges[0].node.id
  const invited = await ask(
    staff,
    `mutation { invitePerson(input: { employerId: "${employerId}", details: { name: "${name}", email: "${email}", role: EMPLOYER } }) {
      ... on InvitePersonSuccess { link } } }`,
  )
  const page = await (await browser.newContext()).newPage()
  await page.goto(invited.data.invitePerson.link)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL('/employer/')
  return page
}
