import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { say } from '@journeyline/app-kit/say'
import { DelegationDetails, mayDelegateApprovals } from '@journeyline/domain/hours/delegation'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { dayOf } from '../app/day-of.ts'
import { useViewer } from '../app/viewer.ts'
import type { PersonState } from '../generated/graphql.ts'
import { useDelegateApprovals } from './delegate-approvals.ts'
import { delegationMessages } from './messages.ts'

type Person = { id: string; name: string; state: PersonState }
type Props = { people: readonly Person[]; opened: boolean; onClose: () => void }

/** Names who decides in one's own place, and for which days. */
export function StandInDialog({ people, opened, onClose }: Props) {
  const t = useMessages(delegationMessages)
  return (
    <FormDialog title={t('name')} opened={opened} onClose={onClose}>
      {(onDirty) => <StandInForm people={people} onDirty={onDirty} onDone={onClose} />}
    </FormDialog>
  )
}

type FormProps = { people: readonly Person[]; onDirty: (dirty: boolean) => void; onDone: () => void }

function StandInForm({ people, onDirty, onDone }: FormProps) {
  const t = useMessages(delegationMessages)
  const { personId } = useViewer()
  const delegate = useDelegateApprovals()
  const form = useChecked({
    initial: { fromId: personId, toId: '', startsOn: todayIso(), endsOn: '' },
    check: (values) => problemsOfDelegation(values, people, personId),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const problems = await delegate(values)
    if (problems) return problems
    onDirty(false)
    onDone()
    return undefined
  })
  const options = people.flatMap(({ id, name, state }) =>
    id === personId || state !== 'ACTIVE' ? [] : [{ value: id, label: name }],
  )
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SelectField
        label={t('colleague')}
        options={options}
        placeholder={t('choose')}
        required
        {...form.field('toId')}
      />
      <DayField label={t('first')} required {...form.field('startsOn')} />
      <DayField label={t('last')} required {...form.field('endsOn')} />
      <SubmitButton pending={form.pending}>{t('name')}</SubmitButton>
    </form>
  )
}

/** What the domain has against the delegation; the people are all of one employer. */
function problemsOfDelegation(values: DelegationDetails, people: readonly Person[], personId: string) {
  const problems = checkWith(DelegationDetails, { ...values, toId: values.toId || undefined })
  const [from, to] = [values.fromId, values.toId].map((id) => people.find((person) => person.id === id))
  if (problems.length > 0 || !from || !to) return problems
  const colleague = (person: Person) => ({ ...person, employerId: 'ours' })
  const decision = mayDelegateApprovals({
    by: { id: personId, kind: 'EMPLOYER' },
    ...{ from: colleague(from), to: colleague(to) },
    ...{ startsOn: dayOf(values.startsOn), endsOn: dayOf(values.endsOn), today: dayOf(todayIso()) },
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'toId', message: say(decision) }]
}
