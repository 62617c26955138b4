import { normalized } from '@journeyline/domain/normalized'
import { type Face, hasAll, type Weight } from './faces.ts'

/** What stands for a character that neither font has a picture of. */
export const REPLACEMENT = '□'

/** Text that is set in one font. */
export type Run = {
  text: string
  face: Face
  /** What boxes stand for: it is what gets copied and read aloud; null where the text itself is drawn. */
  actual: string | null
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
/** Characters that have no picture by themselves: controls, directions, soft hyphens, halves of a pair. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** The text in one form of writing, without what can't be seen; tabs are spaces, line ends stay. */
export function legible(text: string): string {
  return normalized(text, 'NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNSEEN, (character) => (character === '\n' ? character : ''))
}

/**
 * Divides a line into runs of one font each: Inter where it can, DejaVu Sans where Inter can't, and a box for each letter
 * that neither has. Spaces and marks between two words of the second font belong to it, so that a name written from the
 * right stays whole; a line is laid out from the left all the same.
 */
export function runsOf(text: string, weight: Weight): Run[] {
  if (text === '') return []
  if (hasAll(weight, text)) return [{ text, face: weight, actual: null }]
  return joined(bridged(pieces(text, weight), weight))
}

/** Whether the text is written from the right. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

function pieces(text: string, weight: Weight): Run[] {
  const fallback: Face = `${weight}_FALLBACK`
  return [...graphemes.segment(text)].map(({ segment }) => {
    if (hasAll(weight, segment)) return { text: segment, face: weight, actual: null }
    if (hasAll(fallback, segment)) return { text: segment, face: fallback, actual: null }
    return { text: REPLACEMENT, face: weight, actual: segment }
  })
}

function bridged(runs: Run[], weight: Weight): Run[] {
  const fallback: Face = `${weight}_FALLBACK`
  return runs.map((run, index) => {
    if (run.face !== weight || !/^[\s\p{P}]+$/u.test(run.text) || !hasAll(fallback, run.text)) return run
    const isNeutral = ({ face, text }: Run) => face === weight && /^[\s\p{P}]+$/u.test(text)
    const before = runs.slice(0, index).findLast((other) => !isNeutral(other))
    const after = runs.slice(index + 1).find((other) => !isNeutral(other))
    return before?.face === fallback && after?.face === fallback ? { ...run, face: fallback } : run
  })
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    const isSame = last?.face === run.face && (last.actual === null) === (run.actual === null)
    if (!last || !isSame) whole.push({ ...run })
    else {
      last.text += run.text
      last.actual = run.actual === null ? null : last.actual + run.actual
    }
  }
  return whole
}
