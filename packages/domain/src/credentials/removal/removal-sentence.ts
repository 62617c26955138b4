import type { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import { credentialWord } from '../words.ts'

type Condition = { met: boolean; what: Words; howFar: Words }
type Need = { met: boolean; anyOf: readonly Condition[] }

/** An option in words: since when it is met, or what it still needs, how far that is, and what is done already. */
export function removalSentence(answer: {
  option: number
  needs: readonly Need[]
  metOn: Temporal.PlainDate | null
}): Words {
  const { option, needs, metOn } = answer
  const done = needs.filter(({ met }) => met).flatMap(({ anyOf }) => anyOf.find(({ met }) => met)?.what ?? [])
  const open = needs.filter(({ met }) => !met).map(inWords)
  if (open.length === 0) return credentialWord('REMOVAL_OPTION_MET', { option, metOn, done })
  const asked = open.map((need, index) =>
    index === 0
      ? credentialWord('REMOVAL_OPTION_NEEDS', { option, need })
      : credentialWord('REMOVAL_OPTION_ALSO_NEEDS', { need }),
  )
  const met = done.length > 0 ? [credentialWord('REMOVAL_OPTION_PARTLY_MET', { done })] : []
  return credentialWord('REMOVAL_OPTION', { sentences: [...asked, ...met] })
}

function inWords({ anyOf }: Need): Words {
  const [only] = anyOf
  if (only && anyOf.length === 1) {
    const { what, howFar } = only
    return credentialWord('REMOVAL_NEED', { what, howFar })
  }
  const ways = anyOf.map(({ what, howFar }) => credentialWord('REMOVAL_NEED_ONE_WAY', { what, howFar }))
  return credentialWord('REMOVAL_NEED_ANY_OF', { ways })
}
