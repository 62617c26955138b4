import { test as playwright } from '@playwright/test'
import { clockOn, type Day, type JourneysClock, withClock } from './clock.ts'

export interface Journeys {
  /** The day on which a project's journeys take place; null for the one that most have in common. */
  day: Day | null
  clock: JourneysClock
}

/** A journey: every page, also of a context that it opens itself, has the clock of its product. */
export const test = playwright.extend<object, Journeys>({
  day: [null, { scope: 'worker', option: true }],
  clock: [
    async ({ browser, day }, use) => {
      const clock = clockOn(day)
      const open = browser.newContext.bind(browser)
      browser.newContext = async (options) => {
        const context = await open(options)
        await withClock(context, clock)
        return context
      }
      await use(clock)
    },
    { scope: 'worker', auto: true },
  ],
  context: async ({ context, clock }, use) => {
    await withClock(context, clock)
    await use(context)
  },
})
