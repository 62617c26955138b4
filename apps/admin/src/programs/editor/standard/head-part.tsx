import type { ScheduleHead } from '@journeyline/domain/programs/particulars'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { headFields } from '../../head-fields.ts'
import { standardMessages } from '../../standard-messages.ts'
import { type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { editorMessages } from '../messages.ts'

/** The boxes at the head of the paper form; what is blank is filled in by hand. */
export function HeadPart(bound: Bound<ScheduleHead>) {
  const t = useMessages(editorMessages)
  const words = useMessages(standardMessages)
  const bind = useBinding(bound)
  const stackable = bind('stackable')
  return (
    <div className={classes.form}>
      {headFields.map((field) =>
        field === 'stackable' ? (
          <SelectField
            key={field}
            label={words('head_stackable')}
            optional
            clearable
            options={[
              { value: 'yes', label: words('yes') },
              { value: 'no', label: words('no') },
            ]}
            placeholder={t('neitherTicked')}
            {...stackable}
            value={stackable.value === null ? '' : stackable.value ? 'yes' : 'no'}
            onChange={(value) => stackable.onChange(value === '' ? null : value === 'yes')}
          />
        ) : (
          <TextField key={field} label={words(`head_${field}`)} optional {...bind(field)} />
        ),
      )}
    </div>
  )
}
