import type { Words } from '../words/words.ts'

/** What kind of fault keeps a cell from being taken, for programs; which it is exactly, its words say. */
export type ProblemCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'MALFORMED'
  | 'NOT_A_DAY'
  | 'OUT_OF_RANGE'
  | 'CONTRADICTION'
  | 'UNKNOWN_VALUE'
  | 'UNKNOWN_PROGRAM'
  | 'UNKNOWN_COHORT'
  | 'UNKNOWN_EMPLOYER'
  | 'UNKNOWN_LEARNER'
  | 'UNKNOWN_COMPETENCY'
  | 'UNKNOWN_COURSE'
  | 'DUPLICATE'
  | 'RAGGED'

/** One refusal of a row: its column, and in words what a person can act on. */
export type Problem<Column extends string = string> = { column: Column; code: ProblemCode; says: Words }
