import { type Competency, codedFunctions, type JobFunction } from '@journeyline/domain/programs/work-process'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { asNumberOrNull, asText, type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { SourceText } from '../lists/source-text.tsx'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'

type Props = Bound<Competency> & { jobFunctions: readonly JobFunction[]; specialization: boolean }

/** A competency: its words, its cells of the form, and what it is linked with. */
export function CompetencyFields({ jobFunctions, specialization, ...bound }: Props) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  const { path, value } = bound
  const coded = codedFunctions(jobFunctions)
  const own = coded[Number(path[1])]
  const competencies = coded
    .flatMap((one) => one.competencies)
    .filter(({ code }) => code !== `${own?.code}.${value.letter}`)
  const withPresent = (options: { value: string; label: string }[], present: string | null) =>
    present === null || options.some((one) => one.value === present)
      ? options
      : [...options, { value: present, label: present }]
  return (
    <div className={classes.form}>
      <Spot at={[...path, 'letter']} errors>
        <TextField label={t('competencyText')} required multiline {...bind('displayText')} />
      </Spot>
      {!specialization && <CheckField label={t('core')} help={t('coreHelp')} {...bind('core')} />}
      <div className={classes.pair}>
        <HoursField label={t('rtiMinutes')} help={t('cellHelp')} {...asNumberOrNull(bind('rtiMinutes'))} />
        <HoursField label={t('ojtMinutes')} help={t('cellHelp')} {...asNumberOrNull(bind('ojtMinutes'))} />
      </div>
      <SourceText {...bound} />
      <Spot at={[...path, 'sameAs']}>
        <SelectField
          label={t('sameAs')}
          help={t('sameAsHelp')}
          optional
          clearable
          searchable
          options={withPresent(
            competencies.map(({ code, displayText }) => ({ value: code, label: `${code} ${displayText}` })),
            value.sameAs,
          )}
          {...asText(bind('sameAs'))}
        />
      </Spot>
      <Spot at={[...path, 'alsoUnder']}>
        <SelectField
          label={t('alsoUnder')}
          help={t('alsoUnderHelp')}
          optional
          clearable
          options={withPresent(
            coded
              .filter(({ code }) => code !== own?.code)
              .map(({ code, displayText }) => ({ value: code, label: `${code} ${displayText}` })),
            value.alsoUnder,
          )}
          {...asText(bind('alsoUnder'))}
        />
      </Spot>
      <CheckField label={t('witnessed')} help={t('witnessedHelp')} {...bind('witnessed')} />
    </div>
  )
}
