import { labelOf as labelIn } from '@journeyline/domain/language/label'
import type { LABELS, LabelKind } from '@journeyline/domain/language/labels'
import { languageOfPage } from './language-of-page.ts'

// Apart from sentences: every page shows labels, and none should load all that the domain can say for them.

/** What people call one of a closed set, in the language of the page: `labelOf('stage', 'READY')`. */
export function labelOf<Kind extends LabelKind>(kind: Kind, code: keyof (typeof LABELS)[Kind]): string {
  return labelIn(kind, code, languageOfPage())
}
