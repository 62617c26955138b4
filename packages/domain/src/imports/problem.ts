/** Why a cell is refused, for programs; people read the message. */
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

/** One refusal of a row: its column and a sentence a person can act on. */
export type Problem<Column extends string = string> = { column: Column; code: ProblemCode; message: string }
