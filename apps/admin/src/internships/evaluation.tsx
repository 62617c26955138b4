import { labelOf } from '@journeyline/app-kit/label-of'
import { RATINGS, type Rating } from '@journeyline/domain/internships/internship-evaluation'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import styles from './internship.module.css'
import type { Internship } from './internship-fragment.ts'
import { internshipMessages } from './messages.ts'
import { ratingScale } from './rating-scale.ts'

/** What the site's supervisor says of the intern: the advice, a rating for every skill, and words. */
export function Evaluation({ evaluation }: { evaluation: NonNullable<Internship['evaluation']> }) {
  const t = useMessages(internshipMessages)
  const format = useFormats()
  const { evaluatedOn, evaluatedBy, recommendation, ratings, comment } = evaluation
  return (
    <>
      <p>
        <Tag tone={recommendation === 'READY' ? 'good' : 'warn'}>{t(recommendation)}</Tag>{' '}
        <span className="jl-dim">
          {t('evaluatedBy', { name: evaluatedBy, day: format.day(evaluatedOn) })}
        </span>
      </p>
      {comment && <p>{comment}</p>}
      <dl className={styles.ratings} aria-label={t('ratings', ratingScale)}>
        {ratings.map(({ skill, rating }) => (
          <div key={skill}>
            <dt>{labelOf('ratedSkill', skill)}</dt>
            <dd className="jl-num">
              {rating} <span className="jl-dim">{nameOf(rating)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function nameOf(rating: number): string {
  const known: Rating | undefined = RATINGS.find((one) => one === rating)
  return known === undefined ? '' : labelOf('rating', known)
}
