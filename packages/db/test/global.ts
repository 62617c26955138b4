import type { TestProject } from 'vitest/node'
import { startTestServer } from '../src/testing.ts'

/** One PostgreSQL for all test files; each test clones a database of its own. */
export default async function (project: TestProject) {
  const { adminUrl, stop } = await startTestServer()
  project.provide('adminUrl', adminUrl)
  return stop
}

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
  }
}
