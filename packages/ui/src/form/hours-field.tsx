import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { FieldProps } from './field.ts'
import { parseHours } from './parse-hours.ts'
import { TypedField } from './typed-field.tsx'

/** A length of time; takes "7:30" and "7.5 h", the value is minutes. */
export function HoursField(props: FieldProps<number | ''>) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  return (
    <TypedField
      {...props}
      parse={parseHours}
      show={format.hours}
      wrong={t('hoursWrong')}
      read={(minutes) => t('hoursRead', { hours: format.hours(minutes) })}
    />
  )
}
