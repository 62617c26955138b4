import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import {
  codedCompetencies,
  codedFunctions,
  type JobFunction,
} from '@journeyline/domain/programs/work-process'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../standard-messages.ts'
import { CompetencyTable } from './competency-table.tsx'
import { Printed } from './printed.tsx'
import { ProblemsAt } from './problems-at.tsx'
import classes from './reading.module.css'

type Props = {
  jobFunctions: readonly JobFunction[]
  /** Whether those of the specialization are shown, or all others. */
  specialization: boolean
  problems: readonly StandardProblem[]
}

/** Job functions with their competencies, as the work process schedule has them. */
export function ScheduleView({ jobFunctions, specialization, problems }: Props) {
  const t = useMessages(standardMessages)
  const coded = codedFunctions(jobFunctions).map((one, index) => ({ ...one, index }))
  const shown = coded.filter((one) => one.specialization === specialization)
  const all = codedCompetencies(jobFunctions)
  if (shown.length === 0)
    return <p className="jl-dim">{t(specialization ? 'specializationsNone' : 'scheduleNone')}</p>
  return shown.map(({ index, code, displayText, sourceText, competencies }, at) => (
    <div key={code} className={classes.group} id={code}>
      <h3>
        {displayText === ''
          ? t('jobFunctionOpen', { number: at + 1 })
          : t('jobFunction', { number: at + 1, text: displayText })}
      </h3>
      <Printed source={sourceText} shown={displayText} />
      <ProblemsAt
        problems={problems.filter(({ path }) => path[2] !== 'competencies' || path.length === 3)}
        at={['jobFunctions', index]}
      />
      {displayText === '' && competencies.length === 0 ? (
        <p className="jl-dim">{t('openFunction')}</p>
      ) : (
        <CompetencyTable
          label={displayText}
          competencies={competencies}
          all={all}
          specialization={specialization}
          problemsOf={(place) => (
            <ProblemsAt problems={problems} at={['jobFunctions', index, 'competencies', place]} />
          )}
        />
      )}
    </div>
  ))
}
