import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { isAt } from '../../reading/problems-at.tsx'
import { useDraftContext } from '../draft/draft-context.ts'
import type { Path } from '../draft/parts.ts'
import { editorMessages } from '../messages.ts'

/** How many errors are within a row that is closed; nothing where there is none. */
export function ErrorMark({ at }: { at: Path }) {
  const t = useMessages(editorMessages)
  const { problems } = useDraftContext()
  const count = problems.filter(({ severity, path }) => severity === 'ERROR' && isAt(path, at)).length
  return count > 0 ? <Tag tone="bad">{t('toMend', { count })}</Tag> : null
}
