import type { Page } from '@playwright/test'
import axe from 'axe-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Brings axe into a page that was just loaded, for as many looks at it as one likes. */
export const bringAxe = (page: Page) => page.evaluate(axe.source)

/**
 * What breaks a rule, each in a line. `@axe-core/playwright` brings axe along twice for every look and ends each in a page
 * of its own, for the sake of frames from elsewhere, which these pages do not have: it takes four times as long.
 */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    // put there by axe-core's own script, of which the compiler knows nothing
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    )
  }, RULES)
