import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { languageNames } from '../../language-names.ts'

/** Languages somebody can be assessed in; one that is set already can be chosen too. */
export function LanguageField({ label, ...field }: FieldBinding<string[]> & { label: string }) {
  const codes = [...new Set([...OFFERED, ...field.value])]
  const names = languageNames(codes)
  return (
    <MultiField
      label={label}
      options={codes.map((value, index) => ({ value, label: names[index] ?? value }))}
      {...field}
    />
  )
}

const OFFERED = ['en', 'cy', 'es', 'fr', 'zh', 'vi', 'ko', 'ar', 'ru', 'pt']
