import { dayOf } from '@journeyline/app-kit/day-of'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { DelegationDetails, mayCreateDelegation } from '@journeyline/domain/hours/delegation'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { PersonState } from '../../generated/graphql.ts'
import { useViewer } from '../../session/viewer.ts'
import { useCreateDelegation } from './create-delegation.ts'
import { delegationMessages } from './messages.ts'

type Person = { id: string; name: string; state: PersonState }
type Props = { people: readonly Person[]; opened: boolean; onClose: () => void }

/** Names who decides in one's own place, and for which days. */
export function StandInDialog({ people, opened, onClose }: Props) {
  const t = useMessages(delegationMessages)
  return (
    <FormDialog title={t('name')} opened={opened} onClose={onClose}>
      <StandInForm people={people} onDone={onClose} />
    </FormDialog>
  )
}

type Values = FormValues<DelegationDetails>
type FormProps = { people: readonly Person[]; onDone: () => void }

function StandInForm({ people, onDone }: FormProps) {
  const t = useMessages(delegationMessages)
  const { personId } = useViewer()
  const delegate = useCreateDelegation()
  const form = useActForm<Values>({
    initial: { fromId: personId, toId: '', startsOn: todayIso(), endsOn: '' },
    check: (values) => problemsOfDelegation(values, people, personId),
    act: ({ fromId, toId, ...details }) => delegate({ fromId, toId, details }),
    onDone,
  })
  const options = people.flatMap(({ id, name, state }) =>
    id === personId || state !== 'ACTIVE' ? [] : [{ value: id, label: name }],
  )
  return (
    <ActForm form={form} submit={t('name')}>
      <EachField<Values>
        fields={{
          fromId: null, // it is the person themself
          toId: (
            <SelectField
              label={t('colleague')}
              options={options}
              placeholder={t('choose')}
              required
              {...form.field('toId')}
            />
          ),
          startsOn: <DayField label={t('first')} required {...form.field('startsOn')} />,
          endsOn: <DayField label={t('last')} required {...form.field('endsOn')} />,
        }}
      />
    </ActForm>
  )
}

/** What the domain has against the delegation; the people are all of one employer. */
function problemsOfDelegation(values: DelegationDetails, people: readonly Person[], personId: string) {
  const problems = checkWith(DelegationDetails, { ...values, toId: values.toId || undefined })
  const [from, to] = [values.fromId, values.toId].map((id) => people.find((person) => person.id === id))
  if (problems.length > 0 || !from || !to) return problems
  const colleague = (person: Person) => ({ ...person, employerId: 'ours' })
  const decision = mayCreateDelegation({
    by: { id: personId, kind: 'EMPLOYER' },
    ...{ from: colleague(from), to: colleague(to) },
    ...{ startsOn: dayOf(values.startsOn), endsOn: dayOf(values.endsOn), today: dayOf(todayIso()) },
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'toId', message: say(decision) }]
}
