/** A gap of a sentence whose kind is ours: which fact fills it, and how. */
export interface Gap {
  /** The name under which the formatter finds it. */
  name: string
  fact: string
  kind: string
  style: string | null
}

const FORMATTERS_OWN = ['plural', 'select', 'number', 'date', 'time']

/** A text with our kinds of gaps made plain for the formatter, and what is to stand in them. */
export function withPlainGaps(text: string): { text: string; gaps: Gap[] } {
  const gaps: Gap[] = []
  const plain = text.replace(GAP, (written, fact: string, kind: string, style: string | undefined) => {
    if (FORMATTERS_OWN.includes(kind)) return written
    const name = [fact, kind, style ?? ''].join('_')
    gaps.push({ name, fact, kind, style: style ?? null })
    return `{${name}}`
  })
  return { text: plain, gaps }
}

const GAP = /\{(\w+), (\w+)(?:, (\w+))?\}/g
