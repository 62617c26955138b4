import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useFormats } from '@journeyline/ui/words/messages.tsx'

/** Languages somebody can be assessed in; one that is set already can be chosen too. */
export function LanguageField({ label, ...field }: FieldBinding<string[]> & { label: string }) {
  const format = useFormats()
  const codes = [...new Set([...OFFERED, ...field.value])]
  return (
    <MultiField
      label={label}
      options={codes.map((value) => ({ value, label: format.languageName(value) }))}
      {...field}
    />
  )
}

const OFFERED = ['en', 'cy', 'es', 'fr', 'zh', 'vi', 'ko', 'ar', 'ru', 'pt']
