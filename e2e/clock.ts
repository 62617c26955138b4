import type { BrowserContext } from '@playwright/test'

/** A moment at which a product's clock starts, and the sponsor's time zone. */
export interface Day {
  moment: string
  timeZone: string
}

/** When journeys take place, whatever the day: a Tuesday with the demo's weeks before it. */
const TUESDAY: Day = { moment: '2026-11-24T15:00:00Z', timeZone: 'UTC' }

/** A clock, by how many milliseconds it is ahead of the machine's, and the sponsor's time zone. */
export interface JourneysClock {
  ahead: number
  timeZone: string
}

/** The clock that shows the day's moment now; without a day the one that all journeys have in common. */
export function clockOn(day: Day | null): JourneysClock {
  if (day) return { ahead: aheadAt(day.moment), timeZone: day.timeZone }
  // Playwright's workers inherit it, so that all of a run agree
  process.env.JOURNEYS_AHEAD ??= String(aheadAt(TUESDAY.moment))
  return { ahead: Number(process.env.JOURNEYS_AHEAD), timeZone: TUESDAY.timeZone }
}

const aheadAt = (moment: string): number => Date.parse(moment) - Date.now()

/** Gives every page of a browser context that clock. Timers stay as they are: only what `Date` says of the present is other. */
export async function withClock(context: BrowserContext, { ahead }: JourneysClock): Promise<void> {
  if (told.has(context)) return
  told.add(context)
  await context.addInitScript((shift) => {
    const machine = Date
    const now = () => machine.now() + shift
    globalThis.Date = new Proxy(machine, {
      construct: (target, given, asked) =>
        Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
      apply: () => new machine(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    })
  }, ahead)
}

const told = new WeakSet<BrowserContext>()
