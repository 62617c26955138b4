import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ApprenticeStatus_LearnerFragment } from '../../generated/graphql.ts'
import classes from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'

type Need = ApprenticeStatus_LearnerFragment['apprenticeStatus']['options'][number]['needs'][number]
export type Condition = Need['anyOf'][number]

/** What on record a condition was answered from, and why some of it does not count; nothing where nothing is on record. */
export function ConditionEvidence({ condition }: { condition: Condition }) {
  const t = useMessages(credentialMessages)
  const evidence = useEvidence(condition)
  if (evidence.length === 0) return null
  return (
    <details className={classes.fold}>
      <summary>{t('evidence', { count: evidence.length })}</summary>
      <ul>
        {evidence.map(({ text, whyNot }) => (
          <li key={text}>
            {text}
            {whyNot && <div className="jl-dim">{t('evidenceWhyNot', { why: whyNot })}</div>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function useEvidence(condition: Condition): { text: string; whyNot?: string | null }[] {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  switch (condition.__typename) {
    case 'EmploymentCondition':
      return condition.experience.map(({ name, startsOn, endsOn, days: count, whyNot }) => {
        const from = format.day(startsOn)
        const text = endsOn
          ? t('evidenceSpan', { name, from, to: format.day(endsOn), count })
          : t('evidenceRuns', { name, from, count })
        return { text, whyNot }
      })
    case 'PreparationCondition':
      return condition.courses.map(({ title, contactMinutes, completedOn }) => {
        const hours = format.hours(contactMinutes)
        const text = completedOn
          ? t('evidenceCourse', { title, hours, day: format.day(completedOn) })
          : t('evidenceCourseOpen', { title, hours })
        return { text }
      })
    case 'PracticodeCondition': {
      if (!condition.reading) return []
      const { cases, scorePercent, readOn } = condition.reading
      const score = scorePercent === null ? t('noScore') : t('scoreValue', { score: scorePercent })
      return [{ text: t('evidenceReading', { cases, score, day: format.day(readOn) }) }]
    }
  }
}
