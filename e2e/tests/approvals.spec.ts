import { expect, type Page } from '@playwright/test'
import { ask } from '../ask.ts'
import { colleague } from '../colleague.ts'
import { test } from '../journey.ts'
import { signIn, withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

test('a supervisor approves a week by keyboard and rejects an entry with a reason, and staff see both', async ({
  page,
  browser,
  product,
}) => {
  const noSurprise = watchFor(page)
  await signIn(page, '/employer/', 'employer@demo.example')
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Approvals/ })
    .click()
  const { week, name } = await weekOfSeveral(page)
  const count = await week.getByRole('checkbox').count()
  const waiting = Number(/\d+/.exec((await page.getByText(/^\d+ entries wait$/).textContent())!)![0])

  // the week's first row, then all but the last of it; the week's own box is one of the boxes
  await week.locator('li').first().getByRole('checkbox').focus()
  for (let row = 0; row < count - 2; row++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByText(`${count - 2} selected`)).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText(`${count - 2} entries approved.`)).toBeVisible()
  await expect(page.getByText(`${waiting - count + 2} entries wait`, { exact: true })).toBeVisible()

  // the focus went on to the row that is left
  await page.keyboard.press('Space')
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Reject 1 entry' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say why the hours are rejected')
  await dialog.getByLabel('Why').fill('Not on the time sheet')
  await dialog.getByRole('button', { name: 'Reject 1 entry' }).click()
  await expect(page.getByText('1 entry rejected.')).toBeVisible()
  await expect(page.getByRole('heading', { name })).toHaveCount(0)
  const sentBack = page.getByRole('region', { name: 'Sent back' })
  await expect(sentBack).toContainText('Not on the time sheet')
  await expect(sentBack.getByRole('link', { name: 'Send again' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Approvals/ })).toContainText(String(waiting - count + 1))
  noSurprise()

  const staff = await (await browser.newContext()).newPage()
  await withSession(staff.context(), product.url, 'staff@demo.example')
  const seen = await ask(
    staff,
    `{ employers(filter: { text: "Lakeside" }) { edges { node { hoursEntries(filter: { statuses: [REJECTED], sentAgain: false }) {
      edges { node { decisionReason decidedBy { label } } } } } } } }`,
  )
  expect(seen.data.employers.edges[0].node.hoursEntries.edges).toEqual([
    { node: { decisionReason: 'Not on the time sheet', decidedBy: { label: 'Maria Delgado' } } },
  ])
})

test('hours written by an employer wait for somebody else, and what was rejected is sent again', async ({
  page,
  context,
  product,
}) => {
  await withSession(context, product.url, 'employer2@demo.example')
  await page.goto('/employer/apprentices')
  const apprentice = page
    .getByRole('main')
    .getByRole('row', { name: /behind|On time/ })
    .getByRole('link')
    .first()
  const name = (await apprentice.textContent())!
  await apprentice.click()
  await page.getByRole('button', { name: 'Write hours' }).first().click()
  const dialog = page.getByRole('dialog')
  const line = dialog.getByRole('group').first()
  // a Sunday: neither the demo nor another journey has hours on it
  await line.getByLabel('Day').fill('Nov 22, 2026')
  await line.getByLabel('Hours').fill('25')
  await line.getByLabel('What was done').fill('Audit of twenty records')
  await dialog.getByRole('button', { name: /^Write / }).click()
  await expect(dialog.getByRole('alert')).toContainText('Write 24 h or less')
  await line.getByLabel('Hours').fill('0:30')
  await dialog.getByRole('button', { name: 'Write 0:30 h on 1 line' }).click()
  await expect(page.getByText(`1 entry of ${name} written down.`)).toBeVisible()

  const approvals = `/employer/approvals?apprentice=${page.url().split('/').pop()}`
  await page.goto(approvals)
  const own = page.getByRole('listitem').filter({ hasText: 'Audit of twenty records' })
  await expect(own).toContainText('In this program somebody else approves them.')
  await own.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await expect(own.getByRole('checkbox')).not.toBeChecked()
  await page.getByLabel('Only those I may approve').check()
  await expect(own).toHaveCount(0)

  const id = await idOfOwn(page)
  await withSession(context, product.url, 'staff@demo.example')
  await ask(
    page,
    `mutation { rejectHours(input: { hoursEntryIds: ["${id}"], reason: "The audit was on Friday" }) { __typename } }`,
  )
  await withSession(context, product.url, 'employer2@demo.example')
  await page.goto('/employer/approvals')
  await page.getByRole('region', { name: 'Sent back' }).getByRole('link', { name: 'Send again' }).click()
  const again = page.getByRole('dialog')
  await expect(again).toContainText('The audit was on Friday')
  await again.getByLabel('Hours').fill('0:20')
  await again.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('The hours were sent again and wait for a decision.')).toBeVisible()
  await page.goto(approvals)
  await expect(page.getByRole('listitem').filter({ hasText: 'The audit was on Friday' })).toContainText(
    'Sent again',
  )
})

test('an entry that somebody decided on meanwhile says so, and the others are approved', async ({
  page,
  context,
  browser,
  product,
}) => {
  await withSession(context, product.url, 'employer@demo.example')
  await page.goto('/employer/approvals')
  const { week, before } = await weekOfSeveral(page)
  const rows = week.locator('li')
  const toDecide = await ask(page, '{ hoursToDecide(first: 50) { edges { node { id } } } }')
  const staff = await (await browser.newContext()).newPage()
  await withSession(staff.context(), product.url, 'staff@demo.example')
  const { id } = toDecide.data.hoursToDecide.edges[before].node
  await ask(staff, `mutation { approveHours(input: { hoursEntryIds: ["${id}"] }) { __typename } }`)

  await rows.nth(0).getByRole('checkbox').check()
  await rows.nth(1).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText('1 entry approved.')).toBeVisible()
  await expect(page.getByText('1 entry stays as it was. The reason stands below it.')).toBeVisible()
  await expect(rows.nth(0)).toContainText('were approved meanwhile. Read the ledger again.')
})

test('a colleague who does not supervise is told who does, and decides once the supervisor named them as the stand-in', async ({
  page,
  context,
  browser,
  product,
}) => {
  const omar = await colleague(browser, product, { name: 'Omar Haddad', email: 'omar@lakeside.example' })
  await omar.goto('/employer/approvals')
  await expect(
    omar.getByText(/^Maria Delgado supervises .+ and decides on these hours\. During an absence/).first(),
  ).toBeVisible()
  await expect(omar.getByLabel('Nothing here to select')).toBeDisabled()

  await withSession(context, product.url, 'employer@demo.example')
  await page.goto('/employer/approvals')
  await page.getByRole('button', { name: 'Name a stand-in' }).click()
  const dialog = page.getByRole('dialog')
  await choose(page, 'Who stands in', 'Omar Haddad')
  await dialog.getByLabel('Last day').fill('Dec 31, 2099')
  await dialog.getByRole('button', { name: 'Name a stand-in' }).click()
  await expect(dialog.getByText(/A stand-in is named for 90 days at most/).first()).toBeVisible()
  await dialog.getByLabel('Last day').fill(await inDays(page, 30))
  await dialog.getByRole('button', { name: 'Name a stand-in' }).click()
  await expect(
    page.getByText('Omar Haddad stands in for Maria Delgado', { exact: false }).first(),
  ).toBeVisible()

  await omar.reload()
  await expect(omar.getByLabel(/^Select all \d+$/)).toBeEnabled()
  await omar.getByRole('button', { name: 'End now' }).click()
  await omar.getByRole('dialog').getByRole('button', { name: 'End now' }).click()
  await expect(omar.getByText('Nobody stands in for anybody.')).toBeVisible()
  await expect(omar.getByLabel('Nothing here to select')).toBeDisabled()
})

/** The day so many days after the page's, as people write it. */
const inDays = (page: Page, days: number) =>
  page.evaluate(
    (later) =>
      new Date(Date.now() + later * 86_400_000).toLocaleDateString('en-US', {
        month: 'short',
        day: 'numeric',
        year: 'numeric',
      }),
    days,
  )

/** The weeks of the inbox, each a group of its own. */
const weeks = (page: Page) =>
  page.getByRole('region', { name: 'Hours that wait' }).getByRole('group', { name: /week of/ })

/** A week in which three entries or more wait, by its name, and how many entries stand before it. */
async function weekOfSeveral(page: Page) {
  const several = weeks(page)
    .filter({ has: page.locator('li:nth-child(3)') })
    .first()
  const name = (await several.getByRole('heading').textContent())!
  const names = await weeks(page).getByRole('heading').allTextContents()
  const counts = await weeks(page).evaluateAll((groups) =>
    groups.map((group) => group.querySelectorAll('li').length),
  )
  const before = counts.slice(0, names.indexOf(name)).reduce((sum, count) => sum + count, 0)
  const week = weeks(page).filter({ has: page.getByRole('heading', { name, exact: true }) })
  return { week, name, before }
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

async function idOfOwn(page: Page): Promise<string> {
  const { data } = await ask(
    page,
    '{ viewer { person { id } } hoursToDecide(filter: { mayApprove: false }) { edges { node { id note } } } }',
  )
  return data.hoursToDecide.edges.find(({ node }: Edge) => node.note === 'Audit of twenty records').node.id
}
type Edge = { node: { note: string | null } }
