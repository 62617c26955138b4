import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: './test/global.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
