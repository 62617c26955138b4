import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useSearchWords } from '@journeyline/app-kit/search/search'
import { nextStep } from '@journeyline/domain/enrollments/stage-change'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { capital } from '../../enrollments/gate/condition-list.tsx'
import { practiceMessages } from './messages.ts'
import { practiceFragment } from './practice-fragment.ts'
import { practiceStep } from './practice-step.ts'

type Props = {
  enrollment: FragmentType<typeof practiceFragment>
  /** The learner's overview, where stages are changed. */
  overview: string
}

/** What is next in the learner's practice: the one thing to record, or what is being waited for. */
export function PracticeNext({ enrollment: from, overview }: Props) {
  const t = useMessages(practiceMessages)
  const [, change] = useSearchWords()
  const { data: enrollment } = useSuspenseFragment({ fragment: practiceFragment, from })
  const { stage, learner } = enrollment
  const name = learner.firstName
  const open = (label: string, dialog: string, value = '1') => ({
    label,
    onClick: () => change({ [dialog]: value }),
  })
  const step = practiceStep(enrollment, todayIso())
  switch (step.kind) {
    case 'ACCESS':
      return (
        <NextStep
          tone="act"
          title={t('access', { name })}
          text={t('accessText')}
          act={open(t('accessAct'), 'access')}
        />
      )
    case 'FIRST_READING':
    case 'READING':
      return (
        <NextStep
          tone="act"
          title={t(step.kind === 'READING' ? 'reading' : 'firstReading', { name })}
          text={said(step.open)}
          act={open(t('readingAct'), 'reading')}
        />
      )
    case 'ACCESS_ENDED':
      return (
        <NextStep
          tone="act"
          title={t('ended', { name })}
          text={said(step.open)}
          act={open(t('readingAct'), 'reading')}
          other={[open(t('correctAccess'), 'access')]}
        />
      )
    case 'GO_ON': {
      const next = nextStep(enrollment.path, stage)
      return (
        <NextStep
          tone="act"
          title={t('goOn', { name, stage: next ? labelOf('stage', next) : '' })}
          text={t('goOnText')}
          act={{ label: t('goOnAct', { name }), to: overview }}
        />
      )
    }
    case 'INTERNSHIP':
      return (
        <NextStep
          tone="act"
          title={t('internship', { name })}
          text={step.open.next}
          act={open(t('internshipAct'), 'internship')}
        />
      )
    case 'INTERNSHIP_RUNS':
      return (
        <NextStep
          tone="wait"
          title={t('internshipRuns', { name })}
          until={step.until}
          other={[open(t('internshipHours'), 'edit', step.internshipId)]}
        />
      )
    case 'INTERNSHIP_OPEN':
      return (
        <NextStep
          tone="act"
          title={t('internshipOpen', { name })}
          text={said(step.open)}
          act={open(t('internshipEdit'), 'edit', step.internshipId)}
        />
      )
    case 'EVALUATION':
      return (
        <NextStep
          tone="act"
          title={t('evaluation', { name })}
          text={step.open.next}
          act={open(t('evaluationAct'), 'evaluation')}
        />
      )
    case 'CHECK': {
      const standing = labelOf(step.declared ? 'declarationStanding' : 'checkStanding', step.standing)
      return (
        <NextStep
          tone="act"
          title={t('check', { title: step.title, standing: standing.toLowerCase() })}
          act={open(t('checkAct'), 'check', step.code)}
        />
      )
    }
    case 'TRAINING':
      return (
        <NextStep
          tone="wait"
          title={t('training', { name })}
          text={t('trainingText')}
          other={[{ label: t('overview'), to: overview }]}
        />
      )
    case 'LEFT':
      return (
        <NextStep
          tone="done"
          title={t('done')}
          text={t('left', { name, stage: labelOf('stage', stage).toLowerCase() })}
        />
      )
    case 'DONE':
      return <NextStep tone="done" title={t('done')} text={t('doneText')} />
  }
}

/** What is open, and what to do about it. */
function said({ standing, next }: { standing: string; next: string | null }): string {
  return [`${capital(standing)}.`, next].filter(Boolean).join(' ')
}
