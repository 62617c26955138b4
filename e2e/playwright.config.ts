import { defineConfig } from '@playwright/test'
import { launchOptions } from './chromium.ts'

export default defineConfig({
  testDir: './tests',
  globalSetup: './demo-template.ts',
  workers: process.env.CI ? 2 : 1,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { launchOptions, locale: 'en-US', timezoneId: 'America/New_York', trace: 'off' },
})
