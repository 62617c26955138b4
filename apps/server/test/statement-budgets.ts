import { foundModules } from '../src/kernel/found-modules.ts'

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

const found = await foundModules<{ budget: Budget }>((file) => file.endsWith('.budget.ts'))

/** What every query of both apps may cost. */
export const BUDGETS: Budget = Object.assign({}, ...found.map(({ budget }) => budget))
