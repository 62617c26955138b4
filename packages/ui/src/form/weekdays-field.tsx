import { Chip, Input } from '@mantine/core'
import { useFormats } from '../words/messages.tsx'
import type { FieldProps } from './field.ts'
import classes from './weekdays-field.module.css'
import { useWrapper } from './wrapper.tsx'

/** Any of the days of a week, as ISO numbers from 1 for Monday to 7 for Sunday. */
export function WeekdaysField(props: FieldProps<number[]>) {
  const { id, label, error, description, inputWrapperOrder, onBlur } = useWrapper(props)
  const format = useFormats()
  const choose = (days: string[]) => props.onChange(days.map(Number).sort())
  return (
    <Input.Wrapper
      id={id}
      label={label}
      error={error}
      description={description}
      inputWrapperOrder={inputWrapperOrder}
      labelElement="div"
      role="group"
      aria-label={props.label}
      onBlur={onBlur}
    >
      <Chip.Group multiple value={props.value.map(String)} onChange={choose}>
        <div className={classes.weekdays}>
          {WEEK.map((monday, index) => (
            <Chip key={monday} value={String(index + 1)} size="sm">
              {format.day(monday, 'weekdayName')}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </Input.Wrapper>
  )
}

/** The days of one week, from a Monday on, to be named. */
const WEEK = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2024-01-${day}`)
