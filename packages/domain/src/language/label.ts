import { type Language, writtenLanguage } from '@journeyline/messages/language'
import { pseudoText } from '@journeyline/messages/pseudo-locale'
import { LABELS, LABELS_IN, type LabelKind, type Labels } from './labels.ts'

/** What people call one of a closed set, in a language: `labelOf('stage', 'READY')`. */
export function labelOf<Kind extends LabelKind>(
  kind: Kind,
  code: keyof (typeof LABELS)[Kind],
  language: Language = 'en',
): string {
  return anyLabelOf(kind, String(code), language)
}

/** The same for a kind and a code that a sentence names: in English where the language lacks it, the code where all do. */
export function anyLabelOf(kind: string, code: string, language: Language): string {
  const english: Labels = LABELS
  const label = LABELS_IN[writtenLanguage(language)][kind]?.[code] ?? english[kind]?.[code] ?? code
  return language === 'pseudo' ? pseudoText(label) : label
}
