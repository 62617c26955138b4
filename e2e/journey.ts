import { test as playwright } from '@playwright/test'
import { clockOn, type Day, type JourneysClock, withClock } from './clock.ts'
import { type Product, startProduct } from './product.ts'

interface Journeys {
  clock: JourneysClock
  product: Product
}

/** What a project or a file of journeys chooses. */
export interface Installation {
  /** The day on which its journeys take place; null for the one that most have in common. */
  day: Day | null
  /** Whether the product begins with the demo program; without, it is empty, and nobody else's. */
  demo: boolean
}

/**
 * A journey: every page, also of a context that it opens itself, has the address and the clock of its product. One product
 * serves all journeys of a worker, one after the other: a journey changes what is its own, and counts from what it finds.
 * After one that failed, Playwright begins a new worker, and so a new product.
 */
export const test = playwright.extend<object, Journeys & Installation>({
  day: [null, { scope: 'worker', option: true }],
  demo: [true, { scope: 'worker', option: true }],
  clock: [({ day }, use) => use(clockOn(day)), { scope: 'worker' }],
  product: [
    async ({ day, demo, clock }, use) => {
      const product = await startProduct({ demo, on: day && clock })
      await use(product)
      await product.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  browser: [
    async ({ browser, clock, product }, use) => {
      const open = browser.newContext.bind(browser)
      browser.newContext = async (options) => {
        const context = await open({ baseURL: product.url, ...options })
        await withClock(context, clock)
        return context
      }
      await use(browser)
    },
    { scope: 'worker' },
  ],
  baseURL: ({ product }, use) => use(product.url),
  context: async ({ context, clock }, use) => {
    await withClock(context, clock)
    await use(context)
  },
})
