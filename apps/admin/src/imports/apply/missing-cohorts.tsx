import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import { importMessages } from '../messages.ts'
import styles from './missing.module.css'
import { type CohortDraft, draftProblems, type MissingCohort } from './new-cohorts.ts'

type Props = {
  missing: readonly MissingCohort[]
  drafts: readonly CohortDraft[]
  onChange: (drafts: CohortDraft[]) => void
}

/** The cohorts the file names in vain, each ready to be created with the import. */
export function MissingCohorts({ missing, drafts, onChange }: Props) {
  const t = useMessages(importMessages)
  return (
    <fieldset className={styles.group}>
      <legend>{t('missingCohorts')}</legend>
      <p className="jl-dim">{t('missingCohortsText')}</p>
      {drafts.map((draft, index) => (
        <MissingCohortFields
          key={`${draft.programCode}/${draft.code}`}
          rows={missing[index]?.rows ?? 0}
          draft={draft}
          onChange={(next) => onChange(drafts.map((one) => (one === draft ? next : one)))}
        />
      ))}
    </fieldset>
  )
}

type FieldsProps = { rows: number; draft: CohortDraft; onChange: (draft: CohortDraft) => void }

function MissingCohortFields({ rows, draft, onChange }: FieldsProps) {
  const t = useMessages(importMessages)
  const id = useId()
  const problems = draftProblems(draft)
  const field = <Key extends keyof CohortDraft>(key: Key) => ({
    id: `${id}${key}`,
    value: draft[key],
    error: problems[key],
    onChange: (value: CohortDraft[Key]) => onChange({ ...draft, [key]: value }),
  })
  const noProgram = draft.programCode === ''
  return (
    <div className={styles.one}>
      <Checkbox
        label={t('createCohort', { code: draft.code })}
        description={noProgram ? t('cohortNoProgram') : `${draft.programCode} · ${t('namedBy', { rows })}`}
        checked={draft.create}
        disabled={noProgram}
        error={problems.code}
        onChange={(event) => onChange({ ...draft, create: event.currentTarget.checked })}
      />
      {draft.create && (
        <div className={styles.fields}>
          <TextField label={t('cohortName')} {...field('name')} />
          <DayField label={t('startsOn')} {...field('startsOn')} />
          <DayField label={t('expectedEndsOn')} {...field('expectedEndsOn')} />
          <NumberField label={t('cohortCapacity')} min={1} max={10_000} {...field('capacity')} />
        </div>
      )}
    </div>
  )
}
