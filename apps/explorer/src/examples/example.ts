import type { exampleMessages } from './messages.ts'

/** Something that a partner's program does first, ready to run. */
export type Example<Found = never> = {
  /** What it is called, and says of itself, where examples are listed. */
  word: keyof typeof exampleMessages & string
  /** One operation with a name; its comments say what is to be known. */
  document: string
  /** What is asked before, so that its variables name what is there. */
  find?: string
  variables(given: { found: Found; today: string; key: string }): Record<string, unknown>
  /** Whether it is sent under a key of its own, so that it is done once. */
  keyed?: true
}
