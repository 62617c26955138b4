import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import type { Named } from '@journeyline/app-kit/filters/find-select.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { InvitationDetails } from '@journeyline/domain/people/person-details'
import { ROLES, type Role, roleName } from '@journeyline/domain/people/roles'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect, useState } from 'react'
import { EmployerSelect } from '../employers/employer-select.tsx'
import { useInvitePerson } from './invite-person.ts'
import { peopleMessages } from './messages.ts'

export type Issued = { link: string; name: string; expiresAt: string }

type Props = {
  employerId?: string
  onDirty: (dirty: boolean) => void
  onIssued: (issued: Issued) => void
}

/** Who is invited, and as what. */
export function InviteForm({ employerId, onDirty, onIssued }: Props) {
  const t = useMessages(peopleMessages)
  const invite = useInvitePerson()
  const [employer, setEmployer] = useState<Named | null>(null)
  const form = useChecked({
    initial: { name: '', email: '', role: employerId ? 'EMPLOYER' : '', employerId: employerId ?? '' },
    check: (values) => checkWith(InvitationDetails, detailsOf(values)),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { done, refused } = await invite(detailsOf(values))
    if (refused) return problemsOf(refused)
    onDirty(false)
    onIssued({ link: done.link, name: values.name.trim(), expiresAt: done.invitation.expiresAt })
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <TextField label={t('name')} help={t('nameHelp')} required {...form.field('name')} />
      <TextField label={t('email')} help={t('emailHelp')} required type="email" {...form.field('email')} />
      {!employerId && (
        <SelectField
          label={t('role')}
          help={t('roleHelp')}
          required
          options={roles}
          {...form.field('role')}
        />
      )}
      {!employerId && form.values.role === 'EMPLOYER' && (
        <EmployerSelect
          label={t('employer')}
          chosen={employer}
          onChange={(chosen) => {
            setEmployer(chosen)
            form.set('employerId', chosen?.id ?? '')
          }}
          field={{ help: t('employerHelp'), ...form.field('employerId') }}
        />
      )}
      <SubmitButton pending={form.pending}>{t('makeLink')}</SubmitButton>
    </form>
  )
}

type Values = { name: string; email: string; role: string; employerId: string }

/** An employer chosen before the role was changed back to staff does not count. */
function detailsOf({ role, employerId, ...rest }: Values) {
  return { ...rest, role: role as Role, employerId: role === 'EMPLOYER' && employerId ? employerId : null }
}

const roles = ROLES.map((role) => ({ value: role, label: roleName(role) }))
