import { readdirSync } from 'node:fs'

/**
 * What queries of the apps cost in SQL statements, whatever the number of rows, by app and name; the transaction and the
 * setting around an employer's statement are not counted. Each noun says it of its own pages, in `<noun>.budget.ts`.
 */
export type Budget = Record<string, { statements: number; about?: About }>

/** What `$id` is of; a learner's, and `$after` no cursor, where nothing is said. */
type About =
  | 'candidate'
  | 'ceus'
  | 'cohort'
  | 'employer'
  | 'enrollment'
  | 'entry'
  | 'instructed'
  | 'meeting'
  | 'placement'
  | 'readings'
  | 'review'
  | 'section'

const SOURCES = new URL('../src/', import.meta.url)

const budgets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.budget.ts'))
  .map(async (file): Promise<Budget> => (await import(new URL(file, SOURCES).href)).budget)

/** What every query of both apps may cost. */
export const BUDGETS: Budget = Object.assign({}, ...(await Promise.all(budgets)))
