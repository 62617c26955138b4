import { US_STATES } from '@journeyline/domain/learners/us-states'
import { rowIdIfGiven, rowIdsIfGiven } from '../graphql/row-id.ts'
import { searchWords } from '../graphql/search-words.ts'
import { badInput } from '../kernel/request-errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { candidateWord } from './words.ts'

/** Which candidates a list is asked for. */
export interface CandidatesAsked {
  ids?: readonly (string | number)[] | null
  updatedAfter?: Date | null
  text?: string | null
  programId?: string | null
  stages?: readonly string[] | null
  credentials?: readonly string[] | null
  openToRemote?: boolean | null
  workSettings?: readonly string[] | null
  states?: readonly string[] | null
  shortlisted?: boolean | null
}

/** A filter as SQL: conditions on the row `c` with their values in order, and a name for what it compares. */
export interface CandidateConditions {
  conditions: string[]
  values: unknown[]
  /** Those of the conditions that an index of contents answers: words, credentials, work settings. */
  indexed: string[]
  /** Whether every employer would be shown the same; the shortlist is an employer's own. */
  shared: boolean
  /** Equal for filters of the same SQL; null when the plan depends too much on the values to be kept. */
  shape: string | null
}

/** The filter as SQL. Unknown codes are refused. */
export async function candidatesAsked(
  viewer: SignedIn,
  filter: CandidatesAsked | null | undefined,
): Promise<CandidateConditions> {
  const { stages, credentials, openToRemote, workSettings, states, shortlisted } = filter ?? {}
  const programId = rowIdIfGiven('Program', filter?.programId)
  const conditions: string[] = []
  const values: unknown[] = []
  const names: string[] = []
  const indexed: string[] = []
  const add = (name: string, condition: (value: string) => string, value: unknown) => {
    if (value === null || value === undefined) return
    values.push(value)
    const sql = condition(`$${values.length}`)
    conditions.push(sql)
    if (INDEXED.includes(name)) indexed.push(sql)
    names.push(name)
  }
  add('ids', (value) => `c.id = any(${value}::uuid[])`, rowIdsIfGiven('Candidate', filter?.ids))
  add('updated', (value) => `c.updated_at > ${value}`, filter?.updatedAfter)
  add('program', (value) => `c.program_id = ${value}::uuid`, programId)
  // one stage by equality: its index then gives the order as well
  if (stages?.length === 1) add('stage', (value) => `c.stage = ${value}`, stages[0])
  else add('stages', (value) => `c.stage = any(${value}::text[])`, stages)
  add('credentials', (value) => `c.credentials && ${value}::text[]`, credentials)
  add('remote', (value) => `c.open_to_remote = ${value}`, openToRemote)
  add('settings', (value) => `c.work_settings && ${value}::text[]`, workSettings)
  add('states', (value) => `c.state = any(${value}::text[])`, known(states))
  if (shortlisted !== null && shortlisted !== undefined) {
    // row security leaves only the entries of this employer
    const entry = 'exists (select from shortlist_entry s where s.candidate_id = c.id)'
    conditions.push(shortlisted ? entry : `not ${entry}`)
    names.push(shortlisted ? 'shortlisted' : 'others')
  }
  const words = await searchWords(viewer, filter?.text)
  for (const word of words) add('word', (value) => `c.search_text like ${value}`, `%${literally(word)}%`)
  return {
    conditions,
    values,
    indexed,
    shared: shortlisted === null || shortlisted === undefined,
    shape: shapeOf(names),
  }
}

const INDEXED = ['credentials', 'settings', 'word']

/**
 * Plans are kept for the usual filters only, at most two beside a word: one for every combination would fill the memory
 * of each connection.
 */
function shapeOf(names: string[]): string | null {
  const [words, others] = [names.filter((name) => name === 'word'), names.filter((name) => name !== 'word')]
  return words.length > 1 || others.length > 2 ? null : names.join('_') || 'all'
}

function known(states: readonly string[] | null | undefined): readonly string[] | null | undefined {
  const unknown = states?.find((state) => !US_STATES.includes(state as (typeof US_STATES)[number]))
  if (unknown === undefined) return states
  throw badInput(candidateWord('FILTER_VALUE_UNKNOWN', { value: unknown.slice(0, 80), codes: US_STATES }), {
    inputPath: ['filter', 'states'],
  })
}

const literally = (word: string) => word.replace(/[\\%_]/g, '\\$&')
