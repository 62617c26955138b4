import type { Page } from '@playwright/test'

/** What the API answers to the person of this page. */
export async function ask(page: Page, query: string) {
  const answer = await page.request.post('/graphql', { data: { query } })
  return answer.json()
}
