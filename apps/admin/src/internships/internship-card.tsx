import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { ShareMeter } from '@journeyline/ui/charts/share-meter.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { Evaluation } from './evaluation.tsx'
import styles from './internship.module.css'
import type { Internship } from './internship-fragment.ts'
import { internshipMessages } from './messages.ts'

type Props = {
  internship: Internship
  /** Least share of coding the version asks for, in percent; null for none. */
  codingPercent: number | null
  onEdit: () => void
  /** Only the latest internship is still evaluated. */
  onEvaluate?: () => void
}

/** One internship: where and when, how much of it was coding, and what the supervisor says. */
export function InternshipCard({ internship, codingPercent, onEdit, onEvaluate }: Props) {
  const t = useMessages(internshipMessages)
  const format = useFormats()
  const { site, minutes, codingMinutes, supervisorName, supervisorEmail, evaluation } = internship
  const target = codingPercent === null ? {} : { target: codingPercent / 100 }
  return (
    <article className={styles.card} aria-label={site}>
      <div className={styles.head}>
        <h3>{site}</h3>
        <State internship={internship} />
        <span className={styles.acts}>
          <ActButton act={{ label: t('edit'), onClick: onEdit }} size="xs" />
        </span>
      </div>
      <p>{days(internship)}</p>
      <p className={supervisorName ? undefined : 'jl-dim'}>
        {supervisorName ? t('supervisor', { name: supervisorName }) : t('noSupervisor')}
        {supervisorEmail && (
          <>
            {' · '}
            <Anchor href={`mailto:${supervisorEmail}`}>{supervisorEmail}</Anchor>
          </>
        )}
      </p>
      <ShareMeter
        title={t('share')}
        part={codingMinutes}
        whole={minutes}
        say={(count) => format.hours(count)}
        {...target}
      />
      {evaluation ? <Evaluation evaluation={evaluation} /> : <p className="jl-dim">{t('notEvaluated')}</p>}
      {onEvaluate && (
        <div>
          <ActButton
            act={{ label: t(evaluation ? 'evaluateAgain' : 'evaluate'), onClick: onEvaluate }}
            size="xs"
          />
        </div>
      )}
    </article>
  )

  function days({ startsOn, endsOn, endedOn }: Internship) {
    const from = format.day(startsOn)
    if (endedOn !== null) return t('fromTo', { from, to: format.day(endedOn) })
    return endsOn === null ? t('from', { day: from }) : t('fromExpected', { from, to: format.day(endsOn) })
  }
}

function State({ internship: { startsOn, endsOn, endedOn } }: { internship: Internship }) {
  const t = useMessages(internshipMessages)
  const today = todayIso()
  const lastDay = endedOn ?? endsOn
  if (startsOn > today) return <Tag>{t('yetToStart')}</Tag>
  return lastDay !== null && lastDay <= today ? <Tag>{t('over')}</Tag> : <Tag tone="info">{t('running')}</Tag>
}
