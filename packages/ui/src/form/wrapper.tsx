import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { FieldProps } from './field.ts'
import classes from './wrapper.module.css'

type Wrapped = Pick<
  FieldProps<never>,
  'id' | 'name' | 'label' | 'help' | 'error' | 'disabled' | 'required' | 'optional' | 'onBlur'
>

/** The Mantine input props every field shares: label above, help under the label, error under the field. */
export function useWrapper(field: Wrapped) {
  const t = useMessages(uiMessages)
  return {
    id: field.id,
    name: field.name,
    error: field.error,
    disabled: field.disabled ?? false,
    description: field.help,
    'aria-required': field.required || undefined,
    onBlur: field.onBlur,
    label: field.optional ? (
      <>
        {field.label} <span className={`jl-dim ${classes.optional}`}>{t('optional')}</span>
      </>
    ) : (
      field.label
    ),
    inputWrapperOrder: ['label', 'description', 'input', 'error'] as (
      | 'label'
      | 'description'
      | 'input'
      | 'error'
    )[],
  }
}
