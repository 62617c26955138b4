import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type Bound, useBinding } from '../draft/use-binding.ts'
import { editorMessages } from '../messages.ts'

/** What the source prints, misprints included; what is shown may differ from it. */
export function SourceText<Value extends { sourceText: string }>(bound: Bound<Value>) {
  const t = useMessages(editorMessages)
  const bind = useBinding<{ sourceText: string }>({
    ...bound,
    onChange: (next) => bound.onChange({ ...bound.value, ...next }),
  })
  return (
    <TextField
      label={t('sourceText')}
      help={t('sourceTextHelp')}
      optional
      multiline
      {...bind('sourceText')}
    />
  )
}
