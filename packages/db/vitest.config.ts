import { defineConfig } from 'vitest/config'
import { DemoFirst } from './test/demo-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: './test/global.ts',
    sequence: { sequencer: DemoFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
