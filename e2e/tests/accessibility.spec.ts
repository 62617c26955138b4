import { expect, type Page } from '@playwright/test'
import { ask } from '../ask.ts'
import { bringAxe, violations } from '../axe.ts'
import { idsForEmployer, idsForStaff } from '../demo-ids.ts'
import { test } from '../journey.ts'
import { routesOf } from '../routes-of.ts'
import { withSession } from '../sign-in.ts'
import { watchFor } from '../surprises.ts'

// dozens of pages each; a busy machine takes its time, and shares them out
test.describe.configure({ mode: 'parallel', timeout: 600_000 })

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 800 }
/** Every page is looked at in each way, one after the other, without loading it again. */
const LOOKS = [
  { colorScheme: 'light', size: DESK },
  { colorScheme: 'dark', size: DESK },
  { colorScheme: 'dark', size: PHONE },
  { colorScheme: 'light', size: PHONE },
] as const

/** Pages for whoever is not signed in, as far as an app has them. Nobody's link is shown. */
const OUTSIDE = ['/sign-in', '/join/$token', '/reset/$token', '/sign/$token']
const NOBODYS = 'unknown'
/** An address at which neither app has a page. */
const NOWHERE = '/no-such-page'
/** What is shown in place of a page that is not there, not for this person, or broken: only where that is what one looks at. */
const TROUBLE: Record<string, string[]> = { [NOWHERE]: ['not-found'] }

/**
 * What an address with a parameter shows, if not the first of its list, and what else an address shows: the rest of the visits
 * follow from the apps' routes. Each line is one visit, by the values of its parameters in their order, or what is added to the
 * address.
 */
type Visits = Record<string, { of?: string[]; at?: string }[]>

const forStaff = (ids: Awaited<ReturnType<typeof idsForStaff>>): Visits => {
  const { cohort, learner, program, version } = ids
  return {
    '/cohorts/$cohortId': [{ of: [cohort.fall] }],
    '/cohorts/$cohortId/progress': [{ of: [cohort.ending] }],
    '/cohorts/$cohortId/competencies': [{ of: [cohort.ending] }],
    '/cohorts/$cohortId/classes': [{ of: [cohort.summer] }],
    '/sections/$courseSectionId': [{ of: [ids.section] }],
    '/meetings/$classMeetingId': [{ of: [ids.meeting] }],
    '/learners': [{}, { at: '?text=katya' }],
    '/learners/$learnerId': [{ of: [learner.any] }],
    '/learners/$learnerId/hours': [{ of: [learner.complete] }],
    '/learners/$learnerId/instruction': [{ of: [learner.complete] }],
    '/learners/$learnerId/competencies': [{ of: [learner.complete] }],
    '/learners/$learnerId/practice': [{ of: [learner.complete] }],
    '/learners/$learnerId/credentials': [{ of: [learner.complete] }, { of: [learner.withLetter] }],
    '/learners/$learnerId/reviews': [{ of: [learner.reviewed] }],
    '/learners/$learnerId/reviews/$reviewId': [{ of: [learner.reviewed, ids.review] }],
    '/employers/$employerId': [{ of: [ids.employer] }],
    '/programs/$programId': [{ of: [program] }],
    '/programs/$programId/compare': [
      { of: [program], at: `?before=${version.first}&after=${version.present}` },
    ],
    '/programs/$programId/versions/$versionId': [{ of: [program, version.present] }],
    '/programs/$programId/versions/$versionId/form': [{ of: [program, version.present] }],
    '/programs/$programId/versions/$versionId/edit': [
      {},
      { at: '?part=schedule&open=jobFunctions.1.competencies.5' },
      { at: '?part=specializations&open=jobFunctions.5' },
    ].map((part) => ({ of: [program, version.draft], ...part })),
    '/imports/$importId': [{ of: [ids.import] }],
    '/people': [{}, { at: '?tab=invitations' }],
    [NOWHERE]: [{}],
  }
}

const forEmployers = (ids: Awaited<ReturnType<typeof idsForEmployer>>): Visits => ({
  '/apprentices/$placementId': [{ of: [ids.placement] }],
  '/apprentices/$placementId/hours': [{ of: [ids.placement] }],
  '/apprentices/$placementId/competencies': [{ of: [ids.placement] }],
  [NOWHERE]: [{}],
})

const APPS = {
  admin: {
    person: 'staff@demo.example',
    /** Among so many tests its pages are shared out. */
    shares: 4,
    visitsOf: async (page: Page) => forStaff(await idsForStaff(page)),
  },
  employer: {
    person: 'employer@demo.example',
    shares: 1,
    visitsOf: async (page: Page) => forEmployers(await idsForEmployer(page)),
  },
}

for (const app of ['admin', 'employer'] as const) {
  const { person, visitsOf, shares } = APPS[app]

  for (let share = 1; share <= shares; share++)
    test(`every page of ${app} has no axe violation, on a desk and a phone, light and dark: share ${share} of ${shares}`, async ({
      browser,
      product,
    }) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' })
      await withSession(context, product.url, person)
      const page = await context.newPage()
      const noSurprise = watchFor(page)
      await page.goto(`/${app}/`)
      const routes = (await routesOf(page)).filter((route) => !OUTSIDE.includes(route) && route !== '/$')
      const visits = await visitsOf(page)
      expect(Object.keys(visits).filter((route) => route !== NOWHERE && !routes.includes(route))).toEqual([])
      const addresses: string[] = []
      for (const route of new Set([...routes, ...Object.keys(visits)]))
        addresses.push(...addressesOf(route, visits[route] ?? [{ of: await firstOnes(page, route) }]))
      for (const [at, address] of addresses.entries())
        if (at % shares === share - 1) await look(page, `/${app}${address}`, TROUBLE[address])
      expect(routes.length).toBeGreaterThan(8)
      noSurprise()
      await context.close()
    })

  test(`every page of ${app} outside has no axe violation, on a desk and a phone, light and dark`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`/${app}/sign-in`)
    const routes = (await routesOf(page)).filter((route) => OUTSIDE.includes(route))
    expect(routes.length).toBeGreaterThan(2)
    for (const route of routes) await look(page, `/${app}${route.replace(/\$\w+/, NOBODYS)}`)
    await context.close()
  })
}

/** Where a route's visits lead. `/$` is any other address. */
function addressesOf(route: string, visits: Visits[string]): string[] {
  return visits.map(({ of = [], at = '' }) => {
    const values = [...of]
    return route.replace(PARAMETER, (parameter) => values.shift() ?? unsaid(route, parameter)) + at
  })
}

/** The first of the list that each parameter of an address is of, `candidates` of `$candidateId`; one without a list fails. */
async function firstOnes(page: Page, route: string): Promise<string[]> {
  const ids: string[] = []
  for (const [parameter] of route.matchAll(PARAMETER)) {
    const list = parameter.replace(/^\$(\w+)Id$/, '$1s')
    const { data } = await ask(page, `{ ${list}(first: 1) { edges { node { id } } } }`)
    ids.push(data?.[list]?.edges[0]?.node.id ?? unsaid(route, parameter))
  }
  return ids
}

function unsaid(route: string, parameter: string): never {
  throw new Error(`The page ${route} is not visited: say in this file what ${parameter} is.`)
}

const PARAMETER = /\$\w+/g

/** Loads a page, sees that it is the page and nothing in its place, and looks at it in every way. */
async function look(page: Page, address: string, trouble: string[] = []) {
  await page.setViewportSize(LOOKS[0].size)
  await page.emulateMedia({ colorScheme: LOOKS[0].colorScheme })
  await page.goto(address)
  await settled(page)
  expect(await troubleOn(page), `${address} shows what it is for`).toEqual(trouble)
  await withoutTransitions(page)
  await bringAxe(page)
  for (const { colorScheme, size } of LOOKS) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await drawn(page, colorScheme)
    await expectAccessible(page, `${address}, ${colorScheme}, ${size.width} wide`)
  }
}

/** The page has shown its data: its heading stands and nothing says it is loading. */
async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** What the page, or a part of it, shows in place of what was asked for. */
const troubleOn = (page: Page) =>
  page
    .locator('[data-trouble]')
    .evaluateAll((words) => words.map((word) => (word as HTMLElement).dataset.trouble))

/**
 * Colors change at once: with transitions, even of no length, an inherited color goes from element to element, frame by frame,
 * and axe would look at a page between two schemes.
 */
const withoutTransitions = (page: Page) =>
  page.evaluate(() => {
    const still = new CSSStyleSheet()
    still.replaceSync('*, ::before, ::after { transition: none !important }')
    document.adoptedStyleSheets.push(still)
  })

/** The page has taken up its scheme, and two frames were drawn since: what follows from another size stands, too. */
const drawn = (page: Page, colorScheme: 'light' | 'dark') =>
  page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (document.documentElement.dataset.mantineColorScheme !== wanted) await frame()
    await frame()
    await frame()
  }, colorScheme)

/** No violation of axe's rules, and nothing that scrolls sideways. */
async function expectAccessible(page: Page, what: string) {
  expect.soft(await violations(page), what).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sideways, `${what} scrolls sideways`).toBe(0)
}
