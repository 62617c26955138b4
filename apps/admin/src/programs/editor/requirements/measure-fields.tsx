import type { Requirement, RequirementOf } from '@journeyline/domain/programs/requirement'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { awardName } from '../../requirement-words.ts'
import { asNumber, type Bound, useBinding } from '../draft/use-binding.ts'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { AwardFields } from './award-fields.tsx'

type Props = Bound<Requirement> & { all: readonly Requirement[] }

/** The fields of a requirement's own kind: hours, weeks, counts, percents, an award, or none. */
export function MeasureFields({ path, value, onChange, all }: Props) {
  switch (value.kind) {
    case 'OJT_HOURS':
      return <Hours path={path} value={value} onChange={onChange} />
    case 'RTI_HOURS':
      return (
        <>
          <Hours path={path} value={value} onChange={onChange} />
          <BeforeStart path={path} value={value} onChange={onChange} all={all} />
        </>
      )
    case 'DURATION':
      return <Numbers path={path} value={value} onChange={onChange} fields={['weeks']} />
    case 'COMPETENCIES':
      return <Numbers path={path} value={value} onChange={onChange} fields={['count']} />
    case 'PRACTICODE':
      return (
        <Numbers
          path={path}
          value={value}
          onChange={onChange}
          fields={['cases', 'scorePercent', 'accessMonths']}
        />
      )
    case 'INTERNSHIP':
      return <Numbers path={path} value={value} onChange={onChange} fields={['codingPercent']} />
    case 'CREDITS':
      return <Numbers path={path} value={value} onChange={onChange} fields={['credits']} />
    case 'REVIEWS':
      return <Numbers path={path} value={value} onChange={onChange} fields={['everyDays']} />
    case 'QUALIFICATION':
    case 'ESSENTIAL_SKILL':
      return <AwardFields path={path} value={value} onChange={onChange} />
    case 'DECLARATION':
      return <Declaration path={path} value={value} onChange={onChange} />
    case 'CHECK':
      return null
  }
}

function Hours(bound: Bound<RequirementOf<'OJT_HOURS'> | RequirementOf<'RTI_HOURS'>>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <Spot at={[...bound.path, 'minutes']}>
      <HoursField label={t('hours')} help={t('hoursHelp')} required {...asNumber(bind('minutes'))} />
    </Spot>
  )
}

function BeforeStart({ all, ...bound }: Bound<RequirementOf<'RTI_HOURS'>> & { all: readonly Requirement[] }) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  const awards = all.flatMap((one) => ('credential' in one && one.credential !== '' ? [one.credential] : []))
  const codes = [...new Set([...awards, ...bound.value.beforeStartFor])]
  if (codes.length === 0) return null
  return (
    <MultiField
      label={t('beforeStartFor')}
      help={t('beforeStartForHelp')}
      options={codes.map((value) => ({ value, label: awardName(value) }))}
      {...bind('beforeStartFor')}
    />
  )
}

type NumbersProps<Value extends object, Field extends keyof Value & string> = Bound<Value> & {
  fields: readonly Field[]
}
const UNITS = {
  weeks: 'unitWeeks',
  count: 'unitCompetencies',
  cases: 'unitCases',
  scorePercent: 'unitPercent',
  accessMonths: 'unitMonths',
  codingPercent: 'unitPercent',
  credits: 'unitCredits',
  everyDays: 'unitDays',
} as const

function Numbers<Field extends keyof typeof UNITS, Value extends Record<Field, number>>({
  fields,
  ...bound
}: NumbersProps<Value, Field>) {
  const t = useMessages(editorMessages)
  const bind = useBinding<Record<Field, number>>({
    ...bound,
    onChange: (next) => bound.onChange({ ...bound.value, ...next }),
  })
  return fields.map((field) => (
    <Spot key={field} at={[...bound.path, field]}>
      <NumberField label={t(field)} required unit={t(UNITS[field])} {...asNumber(bind(field))} />
    </Spot>
  ))
}

function Declaration(bound: Bound<RequirementOf<'DECLARATION'>>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <TextField label={t('statement')} help={t('statementHelp')} required multiline {...bind('statement')} />
  )
}
