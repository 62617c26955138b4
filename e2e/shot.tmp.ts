import { chromium } from '@playwright/test'

const url = 'http://localhost:4371'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const out = process.argv[2] ?? '/tmp/shots'
const looks = (process.argv[3] ?? 'desk-light').split(',')
const sizes: Record<string, { width: number; height: number }> = {
  phone: { width: 360, height: 800 },
  desk: { width: 1280, height: 900 },
}
for (const look of looks) {
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
  await go('/cohorts')
  await page.getByRole('main').getByRole('link', { name: 'Fall 2026' }).first().click()
  await page.getByRole('navigation', { name: 'Pages of this cohort' }).waitFor()
  await shot('cohort')
  await page
    .getByRole('navigation', { name: 'Pages of this cohort' })
    .getByRole('link', { name: /Classes/ })
    .click()
  await page.waitForURL(/classes/)
  await page.getByRole('button', { name: 'Add section' }).first().waitFor()
  await shot('classes', true)

  await page.getByRole('button', { name: 'Add section' }).first().click()
  await page.getByRole('dialog').waitFor()
  await shot('add-section')
  await page.keyboard.press('Escape')
  await page
    .getByRole('main')
    .getByRole('link', { name: /ICD-10-CM/ })
    .last()
    .click()
  await page.waitForURL(/sections/)
  await page.getByRole('button', { name: 'Schedule classes' }).first().waitFor()
  await shot('section', true)
  await page.getByRole('button', { name: 'Schedule classes' }).first().click()
  await page.getByRole('dialog').waitFor()
  await shot('schedule')
  await page.getByRole('dialog').screenshot({ path: `${out}/${look}-schedule-dialog.png` })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(400)
  await page.getByRole('link', { name: 'Take attendance' }).first().click()
  await page.waitForURL(/meetings/)
  await page.getByRole('button', { name: /^Begin with/ }).waitFor()
  await shot('roll')
  await page.getByRole('button', { name: /^Begin with/ }).click()
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('90')
  await page.keyboard.press('n')
  await page.keyboard.type('came late')
  await page.keyboard.press('Enter')
  await page.keyboard.type('500')
  await page.keyboard.press('ArrowDown')
  await shot('roll-typed')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Confirm attendance' }).click()
  await page.getByRole('dialog').waitFor()
  await shot('confirm')
  await context.close()
}
await browser.close()
