import { arrangeCompetencies } from '@journeyline/domain/programs/arrange-schedule'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { JobFunction } from '@journeyline/domain/programs/work-process'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { blankCompetency } from '../draft/blank-parts.ts'
import { type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { ItemList } from '../lists/item-list.tsx'
import { SourceText } from '../lists/source-text.tsx'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { CompetencyFields } from './competency-fields.tsx'

type Props = Bound<JobFunction> & {
  standard: Standard
  /** Which job function it is, among all. */
  index: number
  /** Changes more than this job function: what names its competencies follows them. */
  onStandard: (standard: Standard) => void
}

/** A job function: its words, and its competencies, of which one is open at a time. */
export function JobFunctionFields({ standard, index, onStandard, ...bound }: Props) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  const { path, value } = bound
  const at = [...path, 'competencies']
  return (
    <div className={classes.form}>
      <TextField label={t('functionText')} multiline {...bind('displayText')} />
      <SourceText {...bound} />
      <section className={classes.list}>
        <h3>{t('competencies')}</h3>
        <p className="jl-dim">{t('lettersFollow')}</p>
        <Spot at={at} errors />
        <ItemList
          label={t('competencies')}
          items={value.competencies}
          onChange={bind('competencies').onChange}
          onArrange={(competencies) => onStandard(arrangeCompetencies(standard, index, competencies))}
          at={(place) => [...at, place]}
          name={({ letter, displayText }) =>
            t('competencyNamed', { letter, text: displayText || t('newCompetency') })
          }
          add={{ label: t('addCompetency'), blank: blankCompetency }}
        >
          {(competency) => (
            <CompetencyFields
              {...competency}
              jobFunctions={standard.jobFunctions}
              specialization={value.specialization}
            />
          )}
        </ItemList>
      </section>
    </div>
  )
}
