import type { Language } from '@journeyline/messages/language'
import { pseudoText } from '@journeyline/messages/pseudo-locale'
import { LABELS, type LabelKind } from './labels.ts'

/** What people call one of a closed set, in a language: `labelOf('stage', 'READY')`. */
export function labelOf<Kind extends LabelKind>(
  kind: Kind,
  code: keyof (typeof LABELS)[Kind],
  language: Language = 'en',
): string {
  return anyLabelOf(kind, String(code), language)
}

/** The same for a kind and a code that a sentence names; the code itself where there are no words for it. */
export function anyLabelOf(kind: string, code: string, language: Language): string {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = LABELS
  const english = labels[kind]?.[code] ?? code
  return language === 'pseudo' ? pseudoText(english) : english
}
