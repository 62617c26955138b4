import type { Page } from '@playwright/test'

/** Every address that an app knows, as its router has it: `/cohorts/$cohortId`. The page shows any page of the app. */
export async function routesOf(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    // TanStack's router stands here for its developer tools, in a built app, too; no type says so
    const { __TSR_ROUTER__: router } = globalThis as unknown as {
      __TSR_ROUTER__: { routesByPath: Record<string, unknown> }
    }
    return Object.keys(router.routesByPath)
  })
  return paths.sort()
}
