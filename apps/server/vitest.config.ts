import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    globalSetup: ['./test/postgres.ts', './test/all-answered.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'conformance/**/*.test.ts'],
    testTimeout: 240_000, // servers are started, killed and started again, on a machine that may be busy
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 2,
    // a worker imports the server once, and its files share it: nothing that a file leaves behind may change another
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // graphql must be one module, in one format, or its types do not recognize each other
    server: { deps: { inline: [/@pothos\//, /graphql/] } },
  },
  resolve: { dedupe: ['graphql'], alias: { graphql: 'graphql/index.js' } },
})
