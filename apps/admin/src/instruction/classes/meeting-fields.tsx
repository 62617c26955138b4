import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import type { MeetingValues } from './meeting-values.ts'

type Form = { field: <Path extends keyof MeetingValues>(path: Path) => FieldBinding<MeetingValues[Path]> }

/** The fields of a class. */
export function MeetingFields({ form }: { form: Form }) {
  const t = useMessages(instructionMessages)
  return (
    <EachField<MeetingValues>
      fields={{
        onDay: <DayField label={t('day')} required {...form.field('onDay')} />,
        minutes: (
          <HoursField label={t('length')} help={t('lengthHelp')} required {...form.field('minutes')} />
        ),
        topic: <TextField label={t('topic')} optional {...form.field('topic')} />,
      }}
    />
  )
}
