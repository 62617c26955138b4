import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import type { ReactNode } from 'react'
import { SendFailed } from './send-failed.tsx'
import type { ActFormState } from './use-act-form.ts'

type Props = { form: ActFormState; submit: ReactNode; children?: ReactNode }

/** The frame of `useActForm`: its problems, whether sending failed, the fields, and the button that says the act. */
export function ActForm({ form, submit, children }: Props) {
  return (
    <form className="jl-form" {...form.send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      {children}
      <SubmitButton pending={form.pending}>{submit}</SubmitButton>
    </form>
  )
}
