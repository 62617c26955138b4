import type { ComparedLine } from '@journeyline/domain/programs/compare-standards'

/** What became of a line from one version to the other. */
export type Difference = 'ADDED' | 'REMOVED' | 'CHANGED' | 'SAME'

/** What became of the line. */
export function differenceOf({ before, after }: Pick<ComparedLine, 'before' | 'after'>): Difference {
  if (before === after) return 'SAME'
  return before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED'
}

/** Lines about one thing, and what became of it as a whole: added or removed when all its lines were. */
export type Thing<Line> = { key: string; lines: Line[]; difference: Difference }

/** The lines put together by what they are about, in the order in which each thing comes first. */
export function thingsOf<Line extends ComparedLine>(lines: readonly Line[]): Thing<Line>[] {
  const things = new Map<string, Line[]>()
  for (const line of lines) {
    const key = line.item ?? ''
    things.set(key, [...(things.get(key) ?? []), line])
  }
  return [...things].map(([key, own]) => {
    const named = own.find(({ field }) => NAMING.includes(field))
    const of = new Set(own.map(differenceOf))
    const [only] = of
    // lines that came or went with a thing that is in both versions change it
    const whole = of.size === 1 && only && (only === 'SAME' || named)
    return { key, lines: own, difference: whole ? only : 'CHANGED' }
  })
}

/** Fields without which nothing is there: a thing that is new or gone has a line for one of them. */
const NAMING = ['kind', 'displayText', 'name', 'title', 'code']
