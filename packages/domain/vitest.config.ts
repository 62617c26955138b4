import { defineConfig } from 'vitest/config'

// pure functions leave nothing behind: a worker imports them once
export default defineConfig({ test: { isolate: false, setupFiles: ['test/compare-told.ts'] } })
