import type { Course, LearningObjective } from '@journeyline/domain/programs/instruction-plan'
import type { CodedCompetency } from '@journeyline/domain/programs/work-process'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { asNumber, type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { LineList } from '../lists/line-list.tsx'
import { editorMessages } from '../messages.ts'

type Codes = { competencies: readonly CodedCompetency[] }

/** A course: number, name, hours, and what a learner can do after it, with the competencies that serves. */
export function CourseFields({ competencies, ...bound }: Bound<Course> & Codes) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <TextField label={t('courseNumber')} help={t('courseNumberHelp')} required {...bind('number')} />
        <HoursField label={t('hours')} help={t('hoursHelp')} required {...asNumber(bind('minutes'))} />
      </div>
      <TextField label={t('courseName')} required {...bind('name')} />
      <CheckField label={t('examPreparation')} help={t('examPreparationHelp')} {...bind('examPreparation')} />
      <LineList
        title={t('objectives')}
        path={[...bound.path, 'objectives']}
        items={bound.value.objectives}
        onChange={bind('objectives').onChange}
        blank={{ text: '', competencies: [] }}
        add={t('addObjective')}
        name={(index) => t('objectiveNumber', { number: index + 1 })}
      >
        {(objective) => <ObjectiveFields {...objective} competencies={competencies} />}
      </LineList>
    </div>
  )
}

function ObjectiveFields({ competencies, ...bound }: Bound<LearningObjective> & Codes) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  const known = competencies.map(({ code, displayText }) => ({
    value: code,
    label: `${code} ${displayText}`,
  }))
  const astray = bound.value.competencies.filter((code) => !known.some(({ value }) => value === code))
  return (
    <>
      <TextField label={t('objective')} required multiline {...bind('text')} />
      <MultiField
        label={t('objectiveFor')}
        options={[...known, ...astray.map((value) => ({ value, label: value }))]}
        {...bind('competencies')}
      />
    </>
  )
}
