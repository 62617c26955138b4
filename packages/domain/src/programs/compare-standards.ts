import type { Standard } from './standard.ts'
import { type Line, linesOf, STANDARD_PARTS } from './standard-lines.ts'

/** A line of two versions side by side: what it is about, and what each says; null where one does not have it. */
export type ComparedLine = Omit<Line, 'text'> & { before: string | null; after: string | null }

/** Everything two standards say differently, part by part; things are matched by their codes, not by their place. */
export function compareStandards(before: Standard, after: Standard): ComparedLine[] {
  return sideBySide(before, after).filter((line) => line.before !== line.after)
}

/** Every line of two standards, part by part, the same ones too. */
export function sideBySide(before: Standard, after: Standard): ComparedLine[] {
  const [was, is] = [byKey(linesOf(before)), byKey(linesOf(after))]
  const lines = [...new Map([...was, ...is])].map(([key, line]): ComparedLine => {
    const { text: _, ...about } = line
    return { ...about, before: was.get(key)?.text ?? null, after: is.get(key)?.text ?? null }
  })
  return STANDARD_PARTS.flatMap((part) => lines.filter((line) => line.part === part))
}

const byKey = (lines: Line[]) =>
  new Map(lines.map((line) => [[line.part, line.item, line.field].join(' '), line]))
