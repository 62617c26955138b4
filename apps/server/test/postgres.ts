import { startTestServer } from '@journeyline/db/testing'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
  }
}

/** One PostgreSQL for the whole run; every test file clones a database of its own from it. */
export default async function postgres(project: TestProject) {
  const server = await startTestServer()
  project.provide('adminUrl', server.adminUrl)
  return server.stop
}
