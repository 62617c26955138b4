import { foundModules } from '../src/found/found-modules.ts'
import type { Budget } from '../src/kernel/query-budget.ts'

const found = await foundModules<{ budget: Budget }>((file) => file.endsWith('.budget.ts'))

/** What every query of both apps may cost. */
export const BUDGETS: Budget = Object.assign({}, ...found.map(({ budget }) => budget))
