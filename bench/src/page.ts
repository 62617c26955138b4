/** The three who answer the same page. */
export const CANDIDATES = ['ours', 'peer', 'limit'] as const
export type CandidateName = (typeof CANDIDATES)[number]

/** What is sent: a GraphQL document with variables, or for the limit its values. */
export interface Ask {
  query?: string
  variables: Record<string, unknown>
}

/** Whose board and which cohort, as the candidate itself writes ids. */
export interface Ids {
  programId: string
  cohortId: string
}

/** What a candidate answered: JSON of a shape of its own, read as it was asked for. */
// biome-ignore lint/suspicious/noExplicitAny: three shapes for each page; equal answers are what is checked
export type Answer = any

/** A page of the product, as each candidate is asked for it. */
export interface Page {
  name: string
  title: string
  role: 'staff' | 'employer'
  ask(candidate: CandidateName, ids: Ids): Ask
  /** The limit's statement; it answers one text of JSON. */
  statement: string
  /** The statement's values, from the variables. */
  values: string[]
  /** What a candidate's answer says, without ids and cursors, which each writes in its own way. */
  said(candidate: CandidateName, answer: Answer): unknown
}
