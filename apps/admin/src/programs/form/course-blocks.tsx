import type { Course } from '@journeyline/domain/programs/instruction-plan'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { formMessages } from './messages.ts'
import classes from './paper-form.module.css'

/** A block a course, as the form has them; five blank ones where the plan is empty. */
export function CourseBlocks({ courses }: { courses: readonly Course[] }) {
  const format = useFormats()
  if (courses.length === 0) return BLANK.map((number) => <Block key={number} />)
  return courses.map(({ number, name, minutes, objectives }) => (
    <Block
      key={number}
      name={name}
      number={number}
      hours={format.hours(minutes)}
      objectives={objectives.map(({ text }) => text)}
    />
  ))
}

const BLANK = [1, 2, 3, 4, 5]

type BlockProps = { name?: string; number?: string; hours?: string; objectives?: string[] }

function Block({ name = '', number = '', hours = '', objectives = [] }: BlockProps) {
  const t = useMessages(formMessages)
  return (
    <table className={classes.boxes}>
      <tbody>
        <tr>
          <td rowSpan={2}>
            <strong>{t('courseName')}</strong> {name}
          </td>
          <td className={classes.narrow}>
            <strong>{t('courseNumber')}</strong> {number}
          </td>
        </tr>
        <tr>
          <td>
            <strong>{t('hours')}</strong> {hours}
          </td>
        </tr>
        <tr>
          <td colSpan={2} className={classes.objectives}>
            <strong>{t('objectives')}</strong>
            {objectives.length > 0 && (
              <ul>
                {objectives.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
