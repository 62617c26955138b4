import type { Temporal } from 'temporal-polyfill'
import { dayInWords } from '../local-date.ts'

type Condition = { met: boolean; what: string; howFar: string }
type Need = { met: boolean; anyOf: readonly Condition[] }

/** An option in words: since when it is met, or what it still needs, how far that is, and what is done already. */
export function removalSentence(answer: {
  option: number
  needs: readonly Need[]
  metOn: Temporal.PlainDate | null
}): string {
  const { option, needs, metOn } = answer
  const done = needs.filter(({ met }) => met).map(({ anyOf }) => anyOf.find(({ met }) => met)?.what)
  const open = needs.filter(({ met }) => !met)
  if (open.length === 0) {
    return `Option ${option} ${metOn ? `has been met since ${dayInWords(metOn)}` : 'is met'}: ${done.join(' and ')}.`
  }
  return [
    ...open.map((need, index) => `${index === 0 ? `Option ${option}` : 'It also'} needs ${inWords(need)}.`),
    ...(done.length > 0 ? [`Already met: ${done.join(' and ')}.`] : []),
  ].join(' ')
}

function inWords({ anyOf }: Need): string {
  const [only] = anyOf
  if (only && anyOf.length === 1) return `${only.what}: ${only.howFar}`
  return anyOf.map(({ what, howFar }) => `${what} (${howFar})`).join(' or ')
}
