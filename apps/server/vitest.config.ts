import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: './test/postgres.ts',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'conformance/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // graphql must be one module, in one format, or its types do not recognize each other
    server: { deps: { inline: [/@pothos\//, /graphql/] } },
  },
  resolve: { dedupe: ['graphql'], alias: { graphql: 'graphql/index.js' } },
})
