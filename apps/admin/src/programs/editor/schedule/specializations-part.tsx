import type { Standard } from '@journeyline/domain/programs/standard'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { editorMessages } from '../messages.ts'
import { SchedulePart } from './schedule-part.tsx'

/** What the specialization is, and its job functions, which may stand open. */
export function SpecializationsPart(bound: Bound<Standard>) {
  const t = useMessages(editorMessages)
  const bind = useBinding({
    path: ['particulars'],
    value: bound.value.particulars,
    onChange: (particulars) => bound.onChange({ ...bound.value, particulars }),
  })
  return (
    <>
      <div className={classes.form}>
        <TextField
          label={t('specializationType')}
          help={t('specializationTypeHelp')}
          optional
          {...bind('specializationType')}
        />
      </div>
      <SchedulePart {...bound} specialization />
    </>
  )
}
