import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { EmployerDetails } from '@journeyline/domain/employers/employer-details'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect, useState } from 'react'
import { checkWith } from '../app/check-with.ts'
import { FormDialog } from '../app/form-dialog.tsx'
import { isStale, problemsOf } from '../app/refusal.ts'
import { SendFailed } from '../app/send-failed.tsx'
import { StaleNotice } from '../app/stale-notice.tsx'
import { graphql } from '../generated/gql.ts'
import type { EditEmployerDialog_EmployerFragment as Employer } from '../generated/graphql.ts'
import { EmployerFields, type EmployerValues } from './employer-fields.tsx'
import { employerMessages } from './messages.ts'
import { useUpdateEmployer } from './update-employer.ts'

const fragment = graphql(`
  fragment EditEmployerDialog_employer on Employer {
    id
    name
    about
    version
  }
`)

const again = graphql(`
  query EmployerAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Employer {
        ...EditEmployerDialog_employer
      }
    }
  }
`)

type Props = { employer: FragmentType<typeof fragment>; opened: boolean; onClose: () => void }

/** Changes what is written about an employer. When somebody saved first, what was typed stays and the two can be compared. */
export function EditEmployerDialog({ employer: from, opened, onClose }: Props) {
  const t = useMessages(employerMessages)
  const { data: employer } = useSuspenseFragment({ fragment, from })
  return (
    <FormDialog title={t('editTitle')} opened={opened} onClose={onClose}>
      {(onDirty) => <EditEmployerForm employer={employer} onDirty={onDirty} onSaved={onClose} />}
    </FormDialog>
  )
}

type FormProps = { employer: Employer; onDirty: (dirty: boolean) => void; onSaved: () => void }

function EditEmployerForm({ employer, onDirty, onSaved }: FormProps) {
  const t = useMessages(employerMessages)
  const save = useUpdateEmployer()
  const client = useApolloClient()
  const [began, setBegan] = useState(employer)
  const form = useChecked<EmployerValues>({
    initial: valuesOf(began),
    check: (values) => checkWith(EmployerDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const changedMeanwhile = employer.version !== began.version && !form.pending

  const send = form.form(async (values) => {
    const { done, refused } = await save({
      employerId: employer.id,
      expectedVersion: employer.version,
      ...values,
    })
    if (done) {
      onDirty(false)
      onSaved()
      return undefined
    }
    if (!isStale(refused)) return problemsOf(refused)
    await client.query({ query: again, variables: { id: employer.id }, fetchPolicy: 'network-only' })
    return [{ path: 'stale', message: refused.message }]
  })
  const takeTheirs = () => {
    setBegan(employer)
    form.reset(valuesOf(employer))
  }
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary.filter(({ path }) => path !== 'stale')} />
      <SendFailed error={form.failed} />
      {changedMeanwhile && (
        <StaleNotice
          key={employer.version}
          differences={differences(began, employer, { name: t('name'), about: t('about') })}
          onTakeTheirs={takeTheirs}
        />
      )}
      <EmployerFields form={form} />
      {!changedMeanwhile && <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>}
    </form>
  )
}

function valuesOf({ name, about }: Employer): EmployerValues {
  return { name, about: about ?? '' }
}

function differences(began: Employer, now: Employer, labels: Record<keyof EmployerValues, string>) {
  const [old, fresh] = [valuesOf(began), valuesOf(now)]
  return (['name', 'about'] as const)
    .filter((key) => old[key] !== fresh[key])
    .map((key) => ({ label: labels[key], value: fresh[key] }))
}
