import { expect, type Page } from '@playwright/test'

/** Notes every script error and every failed request of a page; call the result at the end of a test. */
export function watchFor(page: Page): () => void {
  const surprises: string[] = []
  page.on('pageerror', (error) => surprises.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 500) surprises.push(`${response.status()} ${response.url()}`)
  })
  return () => expect(surprises).toEqual([])
}
