import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import type { Named } from '@journeyline/app-kit/filters/find-select.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { EmployerSelect } from '../employers/employer-select.tsx'
import { useCreatePlacement } from './create-placement.ts'
import { placementMessages } from './messages.ts'
import { useMovePlacement } from './move-placement.ts'
import { PlacementFields } from './placement-fields.tsx'
import { type EmployedEnrollment, goesOn, type Placement } from './placement-fragment.ts'
import { placementDetails, placementField, placementProblems, placementValues } from './placement-values.ts'

type Props = {
  enrollment: EmployedEnrollment
  /** The employment that ends on the day before; null where none does. */
  from: Placement | null
  opened: boolean
  onClose: () => void
}

/** Begins an employment, or moves the learner from one employer to another: the one ends and the other begins. */
export function BeginPlacementDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(placementMessages)
  const { name } = rest.enrollment.learner
  const title = rest.from
    ? t('moveTitle', { name, employer: rest.from.employer.name })
    : t('beginTitle', { name })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose}>
      <BeginForm onDone={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollment' | 'from'> & { onDone: () => void }

function BeginForm({ enrollment, from, onDone }: FormProps) {
  const t = useMessages(placementMessages)
  const create = useCreatePlacement()
  const move = useMovePlacement()
  const [employer, setEmployer] = useState<Named | null>(null)
  const form = useActForm({
    initial: placementValues(null),
    check: (values) => placementProblems(values, t('employerMissing')),
    act: async (values): Promise<Outcome<object>> => {
      const { employerId } = values
      const details = placementDetails(values)
      return from
        ? move({ placementId: from.id, expectedVersion: from.version, employerId, details })
        : create({ enrollmentId: enrollment.id, employerId, details })
    },
    onDone,
    fieldOf: placementField,
  })
  return (
    <ActForm form={form} submit={t(from ? 'move' : 'begin')}>
      {from && <p className="jl-dim">{t('moveNote', { employer: from.employer.name })}</p>}
      <EmployerSelect
        label={t('employer')}
        chosen={employer}
        onChange={(chosen) => {
          setEmployer(chosen)
          form.set('employerId', chosen?.id ?? '')
          form.set('worksiteId', '')
          form.set('supervisorId', '')
        }}
        field={{ help: t('employerHelp'), ...form.field('employerId') }}
      />
      <PlacementFields
        form={form}
        currency={enrollment.cohort.program.currency}
        besideAnother={!from && enrollment.placements.some((one) => goesOn(one, todayIso()))}
      />
    </ActForm>
  )
}
