import type { ValuesOf } from './words/values-of.ts'
import { asFacts } from './words/wording.ts'
import type { Sentences, Words } from './words/words.ts'

/** A rule's answer: yes, or no with what to say and, where there is one, the field to mend. */
export type Decision = { allowed: true } | Refusal

export type Refusal = { allowed: false; field?: string } & Words

/** The one yes. */
export const allow: Decision = { allowed: true }

/** Makes noes of a noun’s sentences: `refuse('CODE', values, 'field')`. */
export function refusing<Noun extends Sentences>() {
  return <Code extends keyof Noun & string>(
    code: Code,
    ...[values, field]: keyof ValuesOf<Noun[Code]> extends never
      ? [values?: Record<string, never>, field?: string]
      : [values: ValuesOf<Noun[Code]>, field?: string]
  ): Decision => no({ code, values: asFacts(values ?? {}) }, field)
}

/** A no of words that were made elsewhere. */
export function no({ code, values }: Words, field?: string): Decision {
  return field === undefined ? { allowed: false, code, values } : { allowed: false, code, values, field }
}

/** What a no says, without the no. */
export function wordsOf({ code, values }: Words): Words {
  return { code, values }
}

/** The noes among the decisions, of each field the first, in their order; none when all say yes. */
export function refusals(...decisions: Decision[]): Refusal[] {
  const noes = decisions.filter((decision) => !decision.allowed)
  return noes.filter((one, index) => noes.findIndex(({ field }) => field === one.field) === index)
}

/** The first no among the decisions, in their order; yes when none refuses. */
export function firstRefusal(...decisions: Decision[]): Decision {
  return decisions.find((decision) => !decision.allowed) ?? allow
}
