import { expect, test } from 'vitest'
import { SENTENCES } from './english.ts'

/** Words of somebody at a screen: a program has no list to choose from, nothing to press and no page to load anew. */
const OF_SCREENS =
  /\b(button|cho(?:ose|osing|sen)|click|console|dialog|drag|drop-?down|from the list|go back|icon|menu|portal|press|reload|scroll|tap|tick|upload (?:it|this)|under (?:Approvals|Imports)|(?:this|its|the|own|'s|’s) pages?)\b/i

/** Why a sentence may have one of them. */
const REASONS: Readonly<Record<string, string>> = {
  ACCESS_MONTHS_DEFAULT: 'The page is the source that the number is taken from.',
}

test('no sentence of the API speaks of what stands on a screen, except with a reason', () => {
  const found = Object.keys(SENTENCES).filter((code) => OF_SCREENS.test(SENTENCES[code]!))
  expect(found.map((code) => `${code}: ${REASONS[code] ?? SENTENCES[code]}`)).toEqual(
    Object.entries(REASONS).map(([code, reason]) => `${code}: ${reason}`),
  )
})

test('a word of a screen is found, a page of rows is none', () => {
  const found = [
    'Choose a check from the list.',
    'Reload to see the ledger as it is.',
    'Raise its capacity or choose another cohort.',
    'It may have been removed; go back to the list and look again.',
    "Correct it on the learner's page.",
  ]
  expect(found.filter((sentence) => !OF_SCREENS.test(sentence))).toEqual([])
  const plain = ['Ask for smaller pages or fewer fields.', 'Read the ledger again.']
  expect(plain.filter((sentence) => OF_SCREENS.test(sentence))).toEqual([])
})
