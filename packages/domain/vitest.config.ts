import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // pure functions leave nothing behind: a worker imports them once
    isolate: false,
    setupFiles: ['test/compare-told.ts'],
    // properties are tried a hundred times, and the machine may be busy
    testTimeout: 60_000,
  },
})
