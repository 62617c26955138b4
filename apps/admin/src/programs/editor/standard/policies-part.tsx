import { labelOf } from '@journeyline/app-kit/label-of'
import { ON_EVERY_PATH, WHOLE_PATH } from '@journeyline/domain/enrollments/stages'
import {
  OJT_COUNTS_FROM,
  type ProgramPolicies,
  type SignOffLevel,
} from '@journeyline/domain/programs/program-policies'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../../standard-messages.ts'
import { asNumber, type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { LineList } from '../lists/line-list.tsx'
import { editorMessages } from '../messages.ts'

const isOneOf = (stages: readonly string[]) => (stage: string) => stages.includes(stage)

/** The stages that a path may have besides those on every one. */
const BETWEEN = WHOLE_PATH.filter((stage) => !ON_EVERY_PATH.includes(stage))

/** The sponsor's own choices in running the version. */
export function PoliciesPart(bound: Bound<ProgramPolicies>) {
  const t = useMessages(editorMessages)
  const words = useMessages(standardMessages)
  const bind = useBinding(bound)
  const { path, value } = bound
  return (
    <div className={classes.form}>
      <p className="jl-dim">{t('policiesHelp')}</p>
      <MultiField
        label={t('stagesBetween')}
        help={t('stagesBetweenHelp')}
        options={BETWEEN.map((stage) => ({ value: stage, label: labelOf('stage', stage) }))}
        {...bind('path')}
        value={BETWEEN.filter((stage) => value.path.includes(stage))}
        onChange={(between) =>
          bind('path').onChange(WHOLE_PATH.filter(isOneOf([...ON_EVERY_PATH, ...between])))
        }
      />
      <NumberField
        label={words('backdatingDays')}
        help={t('backdatingHelp')}
        unit={t('unitDays')}
        {...asNumber(bind('backdatingDays'))}
      />
      <CheckField label={t('secondPersonApproves')} {...bind('secondPersonApproves')} />
      <SelectField
        label={words('ojtCountsFrom')}
        help={t('ojtCountsFromHelp')}
        required
        options={OJT_COUNTS_FROM.map((from) => ({ value: from, label: words(`ojtCountsFrom_${from}`) }))}
        {...bind('ojtCountsFrom')}
      />
      <NumberField
        label={words('enrollmentLeadDays')}
        unit={t('unitDays')}
        {...asNumber(bind('enrollmentLeadDays'))}
      />
      <NumberField
        label={words('ojtCreditPercent')}
        help={t('creditPercentHelp')}
        unit="%"
        {...asNumber(bind('ojtCreditPercent'))}
      />
      <NumberField
        label={words('rtiCreditPercent')}
        help={t('creditPercentHelp')}
        unit="%"
        {...asNumber(bind('rtiCreditPercent'))}
      />
      <CheckField label={t('instructionBesideWork')} {...bind('instructionBesideWork')} />
      <NumberField label={words('hoursPerWeek')} unit={t('unitHours')} {...asNumber(bind('hoursPerWeek'))} />
      <NumberField
        label={t('paceWeeks')}
        help={t('paceWeeksHelp')}
        unit={t('unitWeeks')}
        {...asNumber(bind('paceWeeks'))}
      />
      <LineList
        title={words('levels')}
        path={[...path, 'levels']}
        items={value.levels}
        onChange={bind('levels').onChange}
        blank={{ level: Number.NaN, name: '' }}
        add={t('addLevel')}
        name={(index) => t('rowNumber', { number: index + 1 })}
      >
        {(level) => <LevelFields {...level} />}
      </LineList>
      <NumberField label={t('levelToMeet')} help={t('levelToMeetHelp')} {...asNumber(bind('levelToMeet'))} />
      <CheckField label={t('sameCompetenciesTogether')} {...bind('sameCompetenciesTogether')} />
    </div>
  )
}

function LevelFields(bound: Bound<SignOffLevel>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <>
      <NumberField label={t('levelNumber')} {...asNumber(bind('level'))} />
      <TextField label={t('name')} {...bind('name')} />
    </>
  )
}
