/** A rule's answer: yes, or no with a sentence a person can read as it is and, where there is one, the field to mend. */
export type Decision = { allowed: true } | { allowed: false; reason: string; field?: string }

/** The one yes. */
export const allow: Decision = { allowed: true }

/** A no, with its sentence and the field it is about. */
export function refuse(reason: string, field?: string): Decision {
  return field === undefined ? { allowed: false, reason } : { allowed: false, reason, field }
}

/** The first no among the decisions, in their order; yes when none refuses. */
export function firstRefusal(...decisions: Decision[]): Decision {
  return decisions.find((decision) => !decision.allowed) ?? allow
}
