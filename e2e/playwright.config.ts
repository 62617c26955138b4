import { defineConfig } from '@playwright/test'
import { launchOptions } from './chromium.ts'
import { clockOn, type Day } from './clock.ts'
import type { Installation } from './journey.ts'

clockOn(null) // here, so that template and workers have the same

/** Days on which something else may be wrong; a short journey takes place on each. */
const DAYS: Record<string, Day> = {
  'a Sunday': { moment: '2026-11-29T15:00:00Z', timeZone: 'America/New_York' },
  'the night in which clocks change': { moment: '2027-03-14T06:55:00Z', timeZone: 'America/New_York' },
  'February 29': { moment: '2028-02-29T15:00:00Z', timeZone: 'America/New_York' },
  'the last evening of a year, when in UTC it is the next': {
    moment: '2027-01-01T03:30:00Z',
    timeZone: 'America/New_York',
  },
}
const ANY_DAY = 'any-day.spec.ts'

export default defineConfig<object, Installation>({
  testDir: './tests',
  globalSetup: './demo-template.ts',
  workers: process.env.CI ? 2 : 1,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { launchOptions, locale: 'en-US', timezoneId: 'America/New_York', trace: 'off' },
  projects: [
    { name: 'journeys', testIgnore: ANY_DAY },
    ...Object.entries(DAYS).map(([name, day]) => ({
      name,
      testMatch: ANY_DAY,
      use: { day, timezoneId: day.timeZone },
    })),
  ],
})
