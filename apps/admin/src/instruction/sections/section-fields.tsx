import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import type { SectionValues } from './section-values.ts'

type Form = { field: <Path extends keyof SectionValues>(path: Path) => FieldBinding<SectionValues[Path]> }
type Props = {
  form: Form
  /** The delivery methods that the program version lists; none hides the field. */
  methods: readonly { code: string; name: string }[]
}

/** The fields of a section. */
export function SectionFields({ form, methods }: Props) {
  const t = useMessages(instructionMessages)
  return (
    <EachField<SectionValues>
      fields={{
        name: <TextField label={t('name')} help={t('nameHelp')} required {...form.field('name')} />,
        instructor: <TextField label={t('instructor')} optional {...form.field('instructor')} />,
        deliveryMethod: methods.length > 0 && (
          <SelectField
            label={t('method')}
            help={t('methodHelp')}
            optional
            clearable
            options={methods.map(({ code, name }) => ({ value: code, label: name }))}
            {...form.field('deliveryMethod')}
          />
        ),
        startsOn: <DayField label={t('firstDay')} required {...form.field('startsOn')} />,
        endsOn: <DayField label={t('lastDay')} required {...form.field('endsOn')} />,
      }}
    />
  )
}
