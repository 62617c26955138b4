import type { ReactNode } from 'react'
import type { FieldBinding } from './use-checked.ts'

/** What every field takes besides its binding from `form.field(path)`. */
export type FieldProps<Value> = Omit<FieldBinding<Value>, 'error' | 'onBlur' | 'name'> &
  Partial<Pick<FieldBinding<Value>, 'error' | 'onBlur' | 'name'>> & {
    label: string
    help?: ReactNode
    required?: boolean
    optional?: boolean
    disabled?: boolean
  }
