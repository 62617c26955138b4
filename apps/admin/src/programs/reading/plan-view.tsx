import { plannedMinutes } from '@journeyline/domain/programs/instruction-plan'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../standard-messages.ts'
import classes from './plan-view.module.css'
import { ProblemsAt } from './problems-at.tsx'
import reading from './reading.module.css'

type Props = { standard: Pick<Standard, 'courses' | 'requirements'>; problems: readonly StandardProblem[] }

/** The related instruction plan: courses with their hours and learning objectives, beside the hours that are required. */
export function PlanView({ standard: { courses, requirements }, problems }: Props) {
  const t = useMessages(standardMessages)
  const format = useFormats()
  const required = requirementOf(requirements, 'RTI_HOURS')?.minutes ?? null
  const planned = format.hours(plannedMinutes(courses))
  return (
    <>
      <p className={reading.measure}>
        {required === null
          ? t('planned', { planned })
          : t('plannedOf', { planned, required: format.hours(required) })}
      </p>
      <ProblemsAt problems={problems} at={['courses']} exactly />
      {courses.length === 0 && <p className="jl-dim">{t('planNone')}</p>}
      {courses.length > 0 && (
        <ul className={reading.lines}>
          {courses.map(({ number, name, minutes, examPreparation, objectives }, index) => (
            <li key={number}>
              <div className={classes.course}>
                <div>
                  <p className={reading.name}>
                    {t('course', { number, name })}{' '}
                    {examPreparation && <Tag tone="info">{t('examPreparation')}</Tag>}
                  </p>
                  {objectives.length === 0 ? (
                    <p className="jl-dim">{t('objectivesNone')}</p>
                  ) : (
                    <ul className={classes.objectives} aria-label={t('objectives')}>
                      {objectives.map(({ text, competencies }) => (
                        <li key={text}>
                          {text}{' '}
                          {competencies.length > 0 && (
                            <span className="jl-dim">
                              {t('forCompetencies', { codes: format.list(competencies) })}
                            </span>
                          )}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
                <p className={reading.measure}>{format.hours(minutes)}</p>
              </div>
              <ProblemsAt problems={problems} at={['courses', index]} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
