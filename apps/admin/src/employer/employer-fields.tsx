import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { employerMessages } from './messages.ts'

export type EmployerValues = { name: string; about: string }
type Props = { form: ReturnType<typeof useChecked<EmployerValues>> }

/** What staff write about an employer. */
export function EmployerFields({ form }: Props) {
  const t = useMessages(employerMessages)
  return (
    <>
      <TextField label={t('name')} required {...form.field('name')} />
      <TextField label={t('about')} help={t('aboutHelp')} optional multiline {...form.field('about')} />
    </>
  )
}
