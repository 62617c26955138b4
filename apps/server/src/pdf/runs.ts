import { normalized } from '@journeyline/domain/normalized'
import { FALLBACKS, type Face, hasAll, type Weight } from './faces.ts'

/** What stands for a character that no font has a picture of. */
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
 * Divides a line into runs of one font each: Inter where it can, another where Inter can't, and a box for each letter that
 * none has. Spaces and marks between two words of another font belong to it, so that a name written from the right stays
 * whole; a line is laid out from the left all the same.
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
  const faces: Face[] = [weight, ...FALLBACKS.map((fallback): Face => `${weight}_${fallback}`)]
  return [...graphemes.segment(text)].map(({ segment }) => {
    const face = faces.find((each) => hasAll(each, segment))
    if (face) return { text: segment, face, actual: null }
    return { text: REPLACEMENT, face: weight, actual: segment }
  })
}

function bridged(runs: Run[], weight: Weight): Run[] {
  return runs.map((run, index) => {
    if (run.face !== weight || !/^[\s\p{P}]+$/u.test(run.text)) return run
    const isNeutral = ({ face, text }: Run) => face === weight && /^[\s\p{P}]+$/u.test(text)
    const before = runs.slice(0, index).findLast((other) => !isNeutral(other))
    const after = runs.slice(index + 1).find((other) => !isNeutral(other))
    const isBetween = before && before.face !== weight && before.face === after?.face
    return isBetween && hasAll(before.face, run.text) ? { ...run, face: before.face } : run
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
