import type { CodedCompetency } from '@journeyline/domain/programs/work-process'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { standardMessages } from '../standard-messages.ts'
import classes from './competency-table.module.css'
import { Printed } from './printed.tsx'

type Props = {
  /** The job function, for whoever hears the table. */
  label: string
  competencies: readonly CodedCompetency[]
  /** Every competency of the version, to know which ones say the same. */
  all: readonly CodedCompetency[]
  specialization: boolean
  problemsOf: (place: number) => ReactNode
}

/** The competencies of a job function: Competencies, Core or Optional, RTI, OJT; a specialization has no second column. */
export function CompetencyTable({ label, competencies, all, specialization, problemsOf }: Props) {
  const t = useMessages(standardMessages)
  const format = useFormats()
  const hours = (minutes: number | null) =>
    minutes === null ? <span className="jl-dim">{t('blank')}</span> : format.hours(minutes)
  return (
    <table className={classes.competencies} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('competency')}</th>
          {!specialization && <th scope="col">{t('coreOrOptional')}</th>}
          <th scope="col">{t('rti')}</th>
          <th scope="col">{t('ojt')}</th>
        </tr>
      </thead>
      <tbody>
        {competencies.map((one, place) => (
          <tr key={one.code} id={one.code}>
            <th scope="row">
              <div className={classes.lettered}>
                <span className={classes.letter}>{one.letter}</span>
                <div>
                  {one.displayText} <Marks competency={one} all={all} />
                  <Printed source={one.sourceText} shown={one.displayText} />
                  {problemsOf(place)}
                </div>
              </div>
            </th>
            {!specialization && <td>{t(one.core ? 'core' : 'optional')}</td>}
            <td className="jl-num" data-label={t('rti')}>
              {hours(one.rtiMinutes)}
            </td>
            <td className="jl-num" data-label={t('ojt')}>
              {hours(one.ojtMinutes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Marks({ competency, all }: { competency: CodedCompetency; all: readonly CodedCompetency[] }) {
  const t = useMessages(standardMessages)
  const saidBy = all.filter(({ sameAs }) => sameAs === competency.code)
  return (
    <span className={classes.marks}>
      {competency.sameAs && <Tag tone="info">{t('sameAs', { code: competency.sameAs })}</Tag>}
      {saidBy.map(({ code }) => (
        <Tag key={code} tone="info">
          {t('saidBy', { code })}
        </Tag>
      ))}
      {competency.alsoUnder && <Tag tone="info">{t('alsoUnder', { code: competency.alsoUnder })}</Tag>}
      {competency.witnessed && <Tag>{t('witnessed')}</Tag>}
    </span>
  )
}
