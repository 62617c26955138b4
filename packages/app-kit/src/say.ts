import { ceusInWords as ceusIn } from '@journeyline/domain/language/amount'
import { labelOf as labelIn } from '@journeyline/domain/language/label'
import type { LABELS, LabelKind } from '@journeyline/domain/language/labels'
import { say as sayIn } from '@journeyline/domain/language/say'
import type { Words } from '@journeyline/domain/words/words'
import { type Language, languageOf } from '@journeyline/messages/language'

/** Says words of the domain in the language of the page. */
export function say(words: Words): string {
  return sayIn(words, languageOfPage())
}

/** What people call one of a closed set, in the language of the page: `labelOf('stage', 'READY')`. */
export function labelOf<Kind extends LabelKind>(kind: Kind, code: keyof (typeof LABELS)[Kind]): string {
  return labelIn(kind, code, languageOfPage())
}

/** Hundredths of a CEU in words, in the language of the page: "1.5 CEUs". */
export function ceusInWords(units: number): string {
  return ceusIn(units, languageOfPage())
}

function languageOfPage(): Language {
  return languageOf(globalThis.document?.documentElement.lang)
}
