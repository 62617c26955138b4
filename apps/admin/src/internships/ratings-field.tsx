import { labelOf } from '@journeyline/app-kit/label-of'
import { RATED_SKILLS, RATINGS, type RatedSkill } from '@journeyline/domain/internships/internship-evaluation'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { Radio } from '@mantine/core'
import styles from './internship.module.css'

type Ratings = Partial<Record<RatedSkill, number>>
type Props = FieldBinding<Ratings> & { label: string }

/** A rating from 1 to 4 for every skill, each in its word. */
export function RatingsField({ id, label, value, onChange, onBlur, error }: Props) {
  return (
    <fieldset
      className={styles.rate}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{label}</legend>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {RATED_SKILLS.map((skill) => (
        <Radio.Group
          key={skill}
          label={labelOf('ratedSkill', skill)}
          value={value[skill]?.toString() ?? ''}
          onChange={(chosen: string) => onChange({ ...value, [skill]: Number(chosen) })}
          onBlur={onBlur}
        >
          <div className={styles.choices}>
            {RATINGS.map((rating) => (
              <Radio
                key={rating}
                value={rating.toString()}
                label={`${rating} ${labelOf('rating', rating)}`}
              />
            ))}
          </div>
        </Radio.Group>
      ))}
    </fieldset>
  )
}
