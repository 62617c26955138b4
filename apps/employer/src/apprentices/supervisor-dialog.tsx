import { useSuspenseQuery } from '@apollo/client/react'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { SkeletonTable } from '@journeyline/ui/skeletons.tsx'
import { useEffect } from 'react'
import { PageBoundary } from '../app/page-boundary.tsx'
import { graphql } from '../generated/gql.ts'
import type { SupervisorDialogQuery as Data } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'
import { type SupervisorValues, useNameSupervisor } from './name-supervisor.ts'

const SupervisorDialogQuery = graphql(`
  query SupervisorDialog($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        apprenticeName
        supervisor {
          id
        }
        worksite {
          id
        }
        employer {
          id
          people(first: 100) {
            edges {
              node {
                id
                name
                state
              }
            }
          }
          worksites(first: 100) {
            edges {
              node {
                id
                name
                city
              }
            }
          }
        }
      }
    }
  }
`)

type Props = { placementId: string; opened: boolean; onClose: () => void }

/** Who supervises an apprentice, and where. */
export function SupervisorDialog({ placementId, opened, onClose }: Props) {
  const t = useMessages(apprenticeMessages)
  return (
    <FormDialog title={t('changeSupervisor')} opened={opened} onClose={onClose}>
      {(onDirty) => (
        <PageBoundary fallback={<SkeletonTable rows={3} columns={1} />} what={t('form')}>
          <Loaded placementId={placementId} onDirty={onDirty} onDone={onClose} />
        </PageBoundary>
      )}
    </FormDialog>
  )
}

type LoadedProps = { placementId: string; onDirty: (dirty: boolean) => void; onDone: () => void }

function Loaded({ placementId, ...rest }: LoadedProps) {
  const { data } = useSuspenseQuery(SupervisorDialogQuery, { variables: { id: placementId } })
  return data.node?.__typename === 'Placement' ? <SupervisorForm placement={data.node} {...rest} /> : null
}

type Placement = Extract<NonNullable<Data['node']>, { __typename: 'Placement' }>
type FormProps = Omit<LoadedProps, 'placementId'> & { placement: Placement }

function SupervisorForm({ placement, onDirty, onDone }: FormProps) {
  const t = useMessages(apprenticeMessages)
  const name = useNameSupervisor()
  const form = useChecked<SupervisorValues>({
    initial: { supervisorId: placement.supervisor?.id ?? '', worksiteId: placement.worksite?.id ?? '' },
    check: () => [],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const problems = await name(placement, values)
    if (problems) return problems
    onDirty(false)
    onDone()
    return undefined
  })
  const { people, worksites } = placement.employer
  const mayBeNamed = people.edges
    .map(({ node }) => node)
    .filter(({ id, state }) => state === 'ACTIVE' || id === placement.supervisor?.id)
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SelectField
        label={t('supervisor')}
        help={t('supervisorHelp')}
        options={mayBeNamed.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={t('nobody')}
        clearable
        {...form.field('supervisorId')}
      />
      <SelectField
        label={t('worksite')}
        help={t('worksiteHelp')}
        options={worksites.edges.map(({ node }) => ({
          value: node.id,
          label: [node.name, node.city].filter(Boolean).join(', '),
        }))}
        placeholder={t('notSaid')}
        clearable
        {...form.field('worksiteId')}
      />
      <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
    </form>
  )
}
