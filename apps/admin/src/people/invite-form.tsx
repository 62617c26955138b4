import type { Named } from '@journeyline/app-kit/filters/find-select.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { InvitationDetails } from '@journeyline/domain/people/person-details'
import { ROLES, type Role } from '@journeyline/domain/people/roles'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { EmployerSelect } from '../employers/employer-select.tsx'
import { useInvitePerson } from './invite-person.ts'
import { peopleMessages } from './messages.ts'

export type Issued = { link: string; name: string; expiresAt: string }

type Props = {
  employerId?: string
  onIssued: (issued: Issued) => void
}

/** Who is invited, and as what. */
export function InviteForm({ employerId, onIssued }: Props) {
  const t = useMessages(peopleMessages)
  const invite = useInvitePerson()
  const [employer, setEmployer] = useState<Named | null>(null)
  const form = useActForm({
    initial: { name: '', email: '', role: employerId ? 'EMPLOYER' : '', employerId: employerId ?? '' },
    check: (values) => checkWith(InvitationDetails, detailsOf(values)),
    act: (values) => {
      const { employerId, ...details } = detailsOf(values)
      return invite({ employerId, details })
    },
    onDone: (done, values) =>
      onIssued({ link: done.link, name: values.name.trim(), expiresAt: done.invitation.expiresAt }),
  })
  return (
    <ActForm form={form} submit={t('makeLink')}>
      <EachField<Values>
        fields={{
          name: <TextField label={t('name')} help={t('nameHelp')} required {...form.field('name')} />,
          email: (
            <TextField
              label={t('email')}
              help={t('emailHelp')}
              required
              type="email"
              {...form.field('email')}
            />
          ),
          role: !employerId && (
            <SelectField
              label={t('role')}
              help={t('roleHelp')}
              required
              options={roles}
              {...form.field('role')}
            />
          ),
          employerId: !employerId && form.values.role === 'EMPLOYER' && (
            <EmployerSelect
              label={t('employer')}
              chosen={employer}
              onChange={(chosen) => {
                setEmployer(chosen)
                form.set('employerId', chosen?.id ?? '')
              }}
              field={{ help: t('employerHelp'), ...form.field('employerId') }}
            />
          ),
        }}
      />
    </ActForm>
  )
}

type Values = FormValues<InvitationDetails>

/** An employer chosen before the role was changed back to staff does not count. */
function detailsOf({ role, employerId, ...rest }: Values) {
  return { ...rest, role: role as Role, employerId: role === 'EMPLOYER' && employerId ? employerId : null }
}

const roles = ROLES.map((role) => ({ value: role, label: labelOf('role', role) }))
