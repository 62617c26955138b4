import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import type { ExamOutcome } from '@journeyline/domain/credentials/exams/exam-attempt'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { graphql } from '../../generated/gql.ts'
import type { ExamAttempts_LearnerFragment } from '../../generated/graphql.ts'
import shared from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'
import { ProvenBy } from '../proven-by.tsx'
import { useQuickAct } from '../use-quick-act.ts'
import { useWalletDialog } from '../use-wallet-dialog.ts'
import { useDeleteExamAttempt } from './delete-exam-attempt.ts'
import classes from './exam-attempts.module.css'
import { RecordExamDialog } from './record-exam-dialog.tsx'

const fragment = graphql(`
  fragment ExamAttempts_learner on Learner {
    id
    name
    firstName
    credentials {
      id
      kind
    }
    examAttempts {
      id
      exam
      satOn
      outcome
      scorePercent
      note
      attemptNumber
      recordedBy {
        label
      }
      evidence {
        id
        name
        url
      }
    }
  }
`)

const TONES = { PASSED: 'good', FAILED: 'bad', ABSENT: 'plain' } as const satisfies Record<
  ExamOutcome,
  string
>

/** Every attempt at an exam, the latest first; a passed one may bring its certification. */
export function ExamAttempts({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const { opened, of, open, close } = useWalletDialog()
  const { data: learner } = useSuspenseFragment({ fragment, from })
  return (
    <Section title={t('exams')} act={{ label: t('recordAttempt'), onClick: () => open('exam') }}>
      {learner.examAttempts.length === 0 ? (
        <p className="jl-dim">{t('examsEmpty')}</p>
      ) : (
        <ul className={shared.lines}>
          {learner.examAttempts.map((attempt) => (
            <AttemptLine key={attempt.id} attempt={attempt} />
          ))}
        </ul>
      )}
      <RecordExamDialog learner={learner} exam={of} opened={opened('exam')} onClose={close} />
    </Section>
  )
}

function AttemptLine({ attempt }: { attempt: ExamAttempts_LearnerFragment['examAttempts'][number] }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const run = useQuickAct()
  const remove = useDeleteExamAttempt()
  const {
    id,
    satOn,
    outcome,
    scorePercent: score,
    note,
    attemptNumber: number,
    recordedBy,
    evidence,
  } = attempt
  const exam = credentialName(attempt.exam)
  const day = format.day(satOn)
  const ask = () =>
    confirm({
      title: t('removeAttempt', { exam }),
      consequence: t('removeAttemptText', { day }),
      act: t('remove'),
      danger: true,
      onConfirm: () => void run(() => remove({ examAttemptId: id }, t('removedAttempt', { exam }))),
    })
  return (
    <li>
      <span className={shared.name}>
        {number === null ? t('absence', { exam }) : t('attempt', { exam, number })}
      </span>
      <Tag tone={TONES[outcome]}>{t(`outcome${outcome}`)}</Tag>
      {score !== null && <span className="jl-num">{t('scoreValue', { score })}</span>}
      <span>{day}</span>
      {note && <span className="jl-dim">{note}</span>}
      <span className="jl-dim">{t('by', { name: recordedBy.label })}</span>
      <ProvenBy files={evidence} />
      <ActionIcon
        className={classes.end}
        size={28}
        variant="subtle"
        color="gray"
        aria-label={t('removeAttemptOf', { day })}
        onClick={ask}
      >
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
    </li>
  )
}
