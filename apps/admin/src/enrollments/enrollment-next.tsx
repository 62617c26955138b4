import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import type { Condition } from '@journeyline/domain/condition'
import { nextStep } from '@journeyline/domain/enrollments/stage-change'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { useRole } from '../session/use-role.ts'
import { CompletionNext } from './completion/completion-next.tsx'
import { employedToday } from './employed-today.ts'
import { capital } from './gate/condition-list.tsx'
import { openAtGate } from './gate/open-conditions.ts'
import { enrollmentMessages } from './messages.ts'
import type { Mover } from './move.ts'

const fragment = graphql(`
  fragment EnrollmentNext_enrollment on Enrollment {
    id
    stage
    path
    stageSince
    daysInStage
    version
    progressToday: progress {
      requirements {
        gate
        conditions {
          code
          met
          standingCode
          standingValues
          nextCode
          nextValues
        }
      }
    }
    learner {
      id
      firstName
      name
    }
    cohort {
      id
      program {
        id
        country
      }
    }
    candidate {
      id
    }
    placements {
      id
      startedOn
      endedOn
      employer {
        id
        name
      }
    }
    ...CompletionNext_enrollment
  }
`)

type Props = {
  enrollment: FragmentType<typeof fragment>
  onMove: (mover: Mover, toStage: string) => void
}

/** What is next for the learner: the usual next stage, or what is being waited for. */
export function EnrollmentNext({ enrollment: from, onMove }: Props) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const role = useRole()
  const { data: enrollment } = useSuspenseFragment({
    fragment,
    fragmentName: 'EnrollmentNext_enrollment',
    from,
  })
  const { stage, learner, daysInStage: days } = enrollment
  const name = learner.firstName
  const day = format.day(enrollment.stageSince)
  const next = nextStep(enrollment.path, stage)
  const asked = [
    ...openAtGate(stage, enrollment.progressToday.requirements),
    ...(next === 'APPRENTICESHIP' ? employedToday(enrollment.placements) : []),
  ]
  const { country } = enrollment.cohort.program
  const mover = {
    ...enrollment,
    ...{ enrollmentId: enrollment.id, learnerName: learner.name, country, open: asked },
  }
  const other = { label: t('otherStage'), onClick: () => onMove(mover, '') }

  if (stage === 'COMPLETED') {
    return <CompletionNext enrollment={enrollment} onReinstate={other.onClick} />
  }
  if (stage === 'WITHDRAWN' || next === null) {
    return (
      <NextStep
        tone="done"
        title={t('nextWithdrawn', { name })}
        text={t('nextWithdrawnText', { day })}
        other={[{ ...other, label: t('reinstate') }]}
      />
    )
  }
  const move = {
    label: t('nextMove', { name, stage: labelOf('stage', next) }),
    onClick: () => onMove(mover, next),
  }
  if (stage === 'READY' && asked.some(({ met }) => !met)) {
    return (
      <NextStep
        tone="wait"
        title={t('nextReady', { name })}
        text={t(enrollment.candidate ? 'nextReadyShown' : 'nextReadyText', { name })}
        other={
          role === 'STAFF_ADMIN'
            ? [{ ...move, label: t('nextAllTheSame', { stage: labelOf('stage', next) }) }, other]
            : [other]
        }
      />
    )
  }
  const since = t('nextSince', { stage: labelOf('stage', stage), days, day })
  const open = unmet(asked)
  // who left an employer goes on at another one, or out of the program
  const unemployed = stage === 'APPRENTICESHIP' ? unmet(employedToday(enrollment.placements)) : []
  if (open.length > 0) {
    const practice = { label: t('toPractice'), to: practiceOf(learner.id, enrollment.id) }
    return (
      <NextStep
        tone="wait"
        title={t('nextNotYet', { name, stage: labelOf('stage', next) })}
        text={since}
        {...(stage === 'APPRENTICESHIP' ? {} : { act: practice })}
        other={
          role === 'STAFF_ADMIN'
            ? [{ ...move, label: t('nextAllTheSame', { stage: labelOf('stage', next) }) }, other]
            : [other]
        }
      >
        <ul>
          {[...unemployed, ...open].map(({ standing, next: doNext }) => (
            <li key={standing.code}>
              {capital(say(standing))}. <span className="jl-dim">{say(doNext)}</span>
            </li>
          ))}
        </ul>
      </NextStep>
    )
  }
  return (
    <NextStep tone="act" title={move.label} text={since} act={move} other={[other]}>
      {asked.length > 0 && <p>{t('nextAllMet')}</p>}
    </NextStep>
  )
}

const unmet = (conditions: readonly Condition[]) =>
  conditions.flatMap((condition) => (condition.met ? [] : [condition]))

function practiceOf(learnerId: string, enrollmentId: string): string {
  return `/learners/${encodeURIComponent(learnerId)}/practice?enrollment=${encodeURIComponent(enrollmentId)}`
}
