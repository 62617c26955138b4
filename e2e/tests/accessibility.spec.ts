import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { test } from '../journey.ts'
import { type Product, startProduct } from '../product.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

// dozens of pages each; a busy machine takes its time, and shares them out
test.describe.configure({ mode: 'parallel', timeout: 600_000 })

let product: Product
test.beforeAll(async () => {
  product = await startProduct({ demo: true })
})
test.afterAll(() => product.stop())

/** Every page of both apps; a link opens the first object of a list, `onTo` leads on from it, and `at` is added to the address. */
const PAGES = {
  admin: [
    { path: '/' },
    { path: '/board' },
    { path: '/cohorts' },
    { path: '/cohorts', open: 'Fall 2026' },
    { path: '/cohorts', open: 'Fall 2025', onTo: 'Progress' },
    { path: '/cohorts', open: 'Fall 2025', onTo: 'Competencies' },
    { path: '/cohorts', open: 'Summer 2026', onTo: /^Classes/ },
    { path: '/learners' },
    { path: '/learners?text=katya', open: /Katya/ },
    { path: '/learners?text=jorge+edwards', open: 'Jorge Edwards', onTo: 'Hours' },
    { path: '/learners?text=jorge+edwards', open: 'Jorge Edwards', onTo: 'Instruction' },
    { path: '/learners?text=jorge+edwards', open: 'Jorge Edwards', onTo: 'Competencies' },
    { path: '/learners?text=jorge+edwards', open: 'Jorge Edwards', onTo: 'Practice' },
    { path: '/learners?text=jorge+edwards', open: 'Jorge Edwards', onTo: 'Credentials' },
    { path: '/learners?text=ximena+bailey', open: 'Ximena Bailey', onTo: 'Credentials' },
    { path: '/reviews' },
    { path: '/reviews', open: 'Vivian Kim' },
    { path: '/approvals' },
    { path: '/candidates' },
    { path: '/employers' },
    { path: '/employers', open: 'Lakeside Health' },
    { path: '/programs' },
    { path: '/programs', open: 'Medical Coder' },
    { path: '/programs', open: 'Medical Coder', onTo: 'Version 2' },
    { path: '/programs', open: 'Medical Coder', onTo: 'Version 2', at: '/form' },
    { path: '/programs', open: 'Medical Coder', onTo: 'Compare with version 2' },
    { path: '/programs', open: 'Medical Coder', onTo: 'Go on writing' },
    {
      path: '/programs',
      open: 'Medical Coder',
      onTo: 'Go on writing',
      at: '?part=schedule&open=jobFunctions.1.competencies.5',
    },
    {
      path: '/programs',
      open: 'Medical Coder',
      onTo: 'Go on writing',
      at: '?part=specializations&open=jobFunctions.5',
    },
    { path: '/imports' },
    { path: '/people' },
    { path: '/people?tab=invitations' },
    { path: '/password' },
    { path: '/no-such-page' },
  ],
  employer: [
    { path: '/' },
    { path: '/candidates' },
    { path: '/candidates', open: /\w+ \w\./ },
    { path: '/shortlist' },
    { path: '/approvals' },
    { path: '/apprentices' },
    { path: '/apprentices', open: 'Vivian Kim' },
    { path: '/apprentices', open: 'Vivian Kim', onTo: 'Hours' },
    { path: '/apprentices', open: 'Vivian Kim', onTo: 'Competencies' },
    { path: '/our-company' },
    { path: '/reviews' },
    { path: '/password' },
    { path: '/no-such-page' },
  ],
} as const
const PERSON = { admin: 'staff@demo.example', employer: 'employer@demo.example' }
const OUTSIDE = [
  '/admin/sign-in',
  '/admin/join/unknown',
  '/admin/reset/unknown',
  '/employer/sign-in',
  '/employer/join/unknown',
  '/employer/reset/unknown',
  '/employer/sign/unknown',
]
const SIZES = { phone: { width: 360, height: 800 }, desk: { width: 1280, height: 900 } }
const EVERYTHING: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] }

/** Each size and each scheme once with every rule; what only a desk shows has its colors looked at in the dark, too. */
const LOOKS = [
  { colorScheme: 'light', size: 'desk', rules: EVERYTHING },
  { colorScheme: 'dark', size: 'phone', rules: EVERYTHING },
  { colorScheme: 'dark', size: 'desk', rules: CONTRAST },
] as const
type Rules = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>

for (const { colorScheme, size, rules } of LOOKS) {
  const viewport = SIZES[size]
  for (const app of ['admin', 'employer'] as const) {
    test(`every page of ${app} has no axe violation, ${colorScheme}, on a ${size}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
      await withSession(context, product.url, PERSON[app])
      const page = await context.newPage()
      const noSurprise = watchFor(page)
      for (const { path, ...rest } of PAGES[app]) {
        await page.goto(`${product.url}/${app}${path}`)
        await settled(page)
        if ('open' in rest) {
          await page.getByRole('main').getByRole('link', { name: rest.open }).first().click()
          await page.waitForURL(({ pathname }) => pathname !== `/${app}${path.split('?')[0]}`)
          await expect(page.getByRole('heading', { level: 1, name: rest.open })).toBeVisible()
        }
        if ('onTo' in rest) {
          const before = page.url()
          await page.getByRole('main').getByRole('link', { name: rest.onTo }).first().click()
          await page.waitForURL((url) => url.href !== before)
        }
        if ('open' in rest) {
          // loaded anew: the pointer no longer lies on a link, and the page says when it has its data
          await page.mouse.move(0, 0)
          await page.goto(page.url() + ('at' in rest ? rest.at : ''))
          await settled(page)
        }
        await expectAccessible(page, rules, Object.values({ path, ...rest }).join(' '))
      }
      noSurprise()
      await context.close()
    })
  }

  test(`the pages outside have no axe violation, ${colorScheme}, on a ${size}`, async ({ browser }) => {
    const context: BrowserContext = await browser.newContext({
      colorScheme,
      viewport,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const path of OUTSIDE) {
      await page.goto(product.url + path)
      await settled(page)
      await expectAccessible(page, rules, path)
    }
    await context.close()
  })
}

/** The page has shown its data: its heading stands and nothing says it is loading. */
async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** No violation of these rules of axe, and nothing that scrolls sideways. */
async function expectAccessible(page: Page, rules: Rules, what: string) {
  const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
  )
  expect.soft(found, what).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sideways, `${what} scrolls sideways`).toBe(0)
}
