import { labelOf } from '@journeyline/app-kit/label-of'
import {
  REQUIREMENT_GATES,
  REQUIREMENT_KINDS,
  type Requirement,
} from '@journeyline/domain/programs/requirement'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../../standard-messages.ts'
import { requirementOfKind } from '../draft/blank-parts.ts'
import { asText, type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { editorMessages } from '../messages.ts'
import { MeasureFields } from './measure-fields.tsx'

type Props = Bound<Requirement> & { all: readonly Requirement[] }

/** A requirement: its kind, which says what else there is to write, and what all have in common. */
export function RequirementFields({ all, ...bound }: Props) {
  const t = useMessages(editorMessages)
  const words = useMessages(standardMessages)
  const bind = useBinding(bound)
  const { value, onChange } = bound
  return (
    <div className={classes.form}>
      <SelectField
        label={t('kind')}
        help={t('kindHelp')}
        required
        options={REQUIREMENT_KINDS.map((kind) => ({ value: kind, label: labelOf('requirementKind', kind) }))}
        {...bind('kind')}
        onChange={(chosen) => {
          const kind = REQUIREMENT_KINDS.find((one) => one === chosen)
          if (kind && kind !== value.kind) onChange(requirementOfKind(kind, value))
        }}
      />
      <TextField label={t('requirementTitle')} required {...bind('title')} />
      <MeasureFields {...bound} all={all} />
      <SelectField
        label={t('gate')}
        required
        options={REQUIREMENT_GATES.map((gate) => ({ value: gate, label: words(`gate${gate}`) }))}
        {...bind('gate')}
        onChange={(chosen) =>
          bind('gate').onChange(REQUIREMENT_GATES.find((gate) => gate === chosen) ?? value.gate)
        }
      />
      <TextField label={t('code')} help={t('codeHelp')} required {...bind('code')} />
      <TextField label={t('source')} help={t('sourceHelp')} optional {...asText(bind('source'))} />
    </div>
  )
}
