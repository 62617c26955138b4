import { codedFunctions, type JobFunction } from '@journeyline/domain/programs/work-process'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { formMessages } from './messages.ts'
import classes from './paper-form.module.css'

type Props = { jobFunctions: readonly JobFunction[]; specialization: boolean }

/** A table a job function; a specialization's have no Core or Optional, and open ones have lines to write on. */
export function FunctionTables({ jobFunctions, specialization }: Props) {
  const t = useMessages(formMessages)
  const format = useFormats()
  const hours = (minutes: number | null) => (minutes === null ? '' : format.hours(minutes))
  const columns = specialization ? 3 : 4
  return codedFunctions(jobFunctions)
    .filter((one) => one.specialization === specialization)
    .map(({ code, displayText, competencies }, index) => (
      <table key={code} className={classes.functions}>
        <colgroup>
          <col />
          {!specialization && <col className={classes.mark} />}
          <col className={classes.hours} />
          <col className={classes.hours} />
        </colgroup>
        <thead>
          <tr>
            <th scope="colgroup" colSpan={columns}>
              {t('jobFunction', { number: index + 1, text: displayText })}
            </th>
          </tr>
          <tr>
            <th scope="col">{t('competencies')}</th>
            {!specialization && <th scope="col">{t('coreOrOptional')}</th>}
            <th scope="col">{t('rti')}</th>
            <th scope="col">{t('ojt')}</th>
          </tr>
        </thead>
        <tbody>
          {competencies.map(({ letter, displayText: text, core, rtiMinutes, ojtMinutes }) => (
            <tr key={letter}>
              <td>{t('lettered', { letter, text })}</td>
              {!specialization && <td>{t(core ? 'core' : 'optional')}</td>}
              <td>{hours(rtiMinutes)}</td>
              <td>{hours(ojtMinutes)}</td>
            </tr>
          ))}
          {competencies.length === 0 && BLANK_LINES.map((line) => <BlankLine key={line} columns={columns} />)}
        </tbody>
      </table>
    ))
}

const BLANK_LINES = [1, 2, 3]

function BlankLine({ columns }: { columns: number }) {
  return (
    <tr className={classes.blankRow}>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} />
      ))}
    </tr>
  )
}
