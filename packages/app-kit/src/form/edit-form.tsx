import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import type { ReactNode } from 'react'
import type { Difference } from './differences.ts'
import { SendFailed } from './send-failed.tsx'
import { StaleNotice } from './stale-notice.tsx'
import type { Edit } from './use-edit.ts'

type Props<Row, Values extends object> = {
  edit: Edit<Row, Values>
  /** What somebody else changed, field by field. */
  differences: readonly Difference[]
  submit: string
  children: ReactNode
}

/** The form of `useEdit`: its problems, the choice when somebody saved first, the fields, and the button. */
export function EditForm<Row, Values extends object>({
  edit,
  differences,
  submit,
  children,
}: Props<Row, Values>) {
  const { form, send, changedMeanwhile, version, takeTheirs } = edit
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary.filter(({ path }) => path !== 'stale')} />
      <SendFailed error={form.failed} />
      {changedMeanwhile && <StaleNotice key={version} differences={differences} onTakeTheirs={takeTheirs} />}
      {children}
      {!changedMeanwhile && <SubmitButton pending={form.pending}>{submit}</SubmitButton>}
    </form>
  )
}
