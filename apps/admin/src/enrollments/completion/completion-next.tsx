import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import { useRole } from '../../session/use-role.ts'
import { ConfirmCompletionDialog } from './confirm-completion-dialog.tsx'
import { completionMessages } from './messages.ts'

const fragment = graphql(`
  fragment CompletionNext_enrollment on Enrollment {
    id
    stageSince
    version
    completion {
      standing
      inWords
      open {
        next
      }
      confirmation {
        reason
        confirmedBy {
          label
        }
      }
    }
    learner {
      id
      firstName
      name
    }
  }
`)

type Props = { enrollment: FragmentType<typeof fragment>; onReinstate: () => void }

/** What is next for whoever has completed: nothing while it stands, a decision where something is not met any more. */
export function CompletionNext({ enrollment: from, onReinstate }: Props) {
  const t = useMessages(completionMessages)
  const format = useFormats()
  const role = useRole()
  const [confirming, setConfirming] = useState(false)
  const { data: enrollment } = useSuspenseFragment({ fragment, from })
  const { completion, learner } = enrollment
  const name = learner.firstName
  const reinstate = { label: t('reinstate'), onClick: onReinstate }
  if (completion?.standing !== 'OPEN') {
    const { confirmation, standing } = completion ?? {}
    return (
      <NextStep
        tone="done"
        title={t('completed', { name })}
        // a change of stage does not tell how the completion stands; the page is read again after it
        text={completion?.inWords ?? t('completedOn', { day: format.day(enrollment.stageSince) })}
        other={[reinstate]}
      >
        {standing === 'CONFIRMED' && confirmation && (
          <p>{t('confirmedBy', { by: confirmation.confirmedBy.label, reason: confirmation.reason })}</p>
        )}
      </NextStep>
    )
  }
  const confirm = { label: t('act'), onClick: () => setConfirming(true) }
  return (
    <NextStep
      tone="act"
      title={t('inQuestion', { name })}
      text={completion.inWords}
      other={role === 'STAFF_ADMIN' ? [confirm, reinstate] : [reinstate]}
    >
      <ul>
        {[...new Set(completion.open.flatMap(({ next }) => next ?? []))].map((next) => (
          <li key={next}>{next}</li>
        ))}
      </ul>
      <p>{t('decide', { name })}</p>
      <ConfirmCompletionDialog
        enrollment={enrollment}
        learnerName={learner.name}
        inWords={completion.inWords}
        opened={confirming}
        onClose={() => setConfirming(false)}
      />
    </NextStep>
  )
}
