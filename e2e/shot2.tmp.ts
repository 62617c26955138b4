import { chromium } from '@playwright/test'

const url = 'http://localhost:4371'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const out = '/tmp/shots-instr'
const sizes: Record<string, { width: number; height: number }> = {
  phone: { width: 360, height: 800 },
  desk: { width: 1280, height: 900 },
}
let first = true
for (const look of (process.argv[2] ?? 'desk-light').split(',')) {
  const [size, scheme] = look.split('-') as [string, 'light' | 'dark']
  const context = await browser.newContext({
    viewport: sizes[size]!,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await context.request.post(`${url}/api/auth/sign-in/email`, {
    headers: { origin: url },
    data: { email: 'staff@demo.example', password: 'journeyline demo' },
  })
  const page = await context.newPage()
  page.on(
    'console',
    (m) => ['error', 'warning'].includes(m.type()) && console.log(look, m.type(), m.text().slice(0, 300)),
  )
  page.on('pageerror', (e) => console.log(look, 'pageerror', e.message))
  const shot = async (name: string, full = false) => {
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(300)
    await page.screenshot({ path: `${out}/${look}-${name}.png`, fullPage: full })
  }
  const go = (path: string) => page.goto(`${url}/admin${path}`)
  const api = async (query: string, variables = {}) =>
    (
      await (
        await context.request.post(`${url}/graphql`, {
          headers: { origin: url, 'content-type': 'application/json' },
          data: { query, variables },
        })
      ).json()
    ).data
  const { cohorts } = await api(
    '{ cohorts(text: "Summer 2026") { edges { node { id classMeetings(standings: [WAITING]) { edges { node { id } } } sections { edges { node { id name } } } } } } }',
  )
  const cohort = cohorts.edges[0].node
  if (first) {
    first = false
    const waiting = cohort.classMeetings.edges[0]?.node
    if (waiting) {
      await go(`/meetings/${encodeURIComponent(waiting.id)}`)
      await page.getByRole('button', { name: /^Begin with/ }).click()
      await page.keyboard.press('a')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.type('90')
      await page.getByRole('button', { name: 'Save draft' }).click()
      await page.getByText('kept as a draft').first().waitFor()
      await shot('draft')
      await page.getByRole('button', { name: 'Confirm attendance' }).click()
      await page.getByRole('button', { name: /^Confirm and write/ }).click()
      await page.getByText('Attendance is confirmed').first().waitFor()
      await shot('just-confirmed')
      await page
        .getByRole('button', { name: /^Acts for/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: 'Correct attendance' }).click()
      await page.getByRole('dialog').waitFor()
      await shot('correct')
      await page.getByLabel('Minutes attended').fill('60')
      await page.getByLabel('Why it is corrected').fill('Came for the last hour')
      await page.getByRole('dialog').getByRole('button', { name: 'Correct attendance' }).click()
      await page.getByText(/attendance of .* is corrected/).waitFor()
      await shot('corrected')
    }
  }
  const done = await api(
    'query ($id: ID!) { cohort(id: $id) { classMeetings(standings: [CONFIRMED], last: 1) { edges { node { id roll { learnerId } } } } } }',
    { id: cohort.id },
  )
  const meeting = done.cohort.classMeetings.edges[0].node
  await go(`/meetings/${encodeURIComponent(meeting.id)}`)
  await page.getByText('What was confirmed').waitFor()
  await shot('confirmed')
  await go(`/learners/${encodeURIComponent(meeting.roll[0].learnerId)}/instruction`)
  await page.getByText('Courses done').waitFor()
  await page.locator('summary').first().click()
  await page.locator('summary').nth(2).click()
  await shot('learner', true)
  await context.close()
}
await browser.close()
