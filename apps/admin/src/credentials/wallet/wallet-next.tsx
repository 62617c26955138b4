import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { WalletNext_LearnerFragment } from '../../generated/graphql.ts'
import { credentialMessages } from '../messages.ts'
import { useWalletDialog } from '../use-wallet-dialog.ts'
import classes from './wallet-next.module.css'

const fragment = graphql(`
  fragment WalletNext_learner on Learner {
    id
    firstName
    credentials {
      id
    }
    walletSteps {
      kind
      credential
      body
      title
      text
      dueOn
      now
    }
  }
`)

type Step = WalletNext_LearnerFragment['walletSteps'][number]

/** What is next for the wallet: the most urgent step with its act, and the others under it. */
export function WalletNext({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const actOf = useActOf()
  const { data: learner } = useSuspenseFragment({ fragment, from })
  const [first, ...others] = learner.walletSteps
  const name = learner.firstName
  if (!first) {
    const isEmpty = learner.credentials.length === 0
    return (
      <NextStep
        tone={isEmpty ? 'wait' : 'done'}
        title={t(isEmpty ? 'nothingYet' : 'nothingDue')}
        text={t(isEmpty ? 'nothingYetText' : 'nothingDueText', { name })}
        {...actProp(isEmpty ? actOf({ kind: 'SIT_EXAM', credential: null, now: false }) : null)}
      />
    )
  }
  return (
    <NextStep
      tone={first.now ? 'act' : 'wait'}
      title={first.title}
      text={first.text}
      {...actProp(actOf(first))}
      {...(first.dueOn ? { until: first.dueOn } : {})}
    >
      {others.length > 0 && (
        <ul className={classes.steps} aria-label={t('afterThat')}>
          {others.map(({ kind, title, dueOn }) => (
            <li key={title}>
              {t('afterThat')}: {title}
              {dueOn && kind !== 'TAKE_A_AWAY' && (
                <span className="jl-dim"> {t('dueOn', { day: format.day(dueOn) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </NextStep>
  )
}

const actProp = (act: Act | null) => (act ? { act } : {})

/** What a person can do about a step, here; null for what is done elsewhere. */
function useActOf() {
  const t = useMessages(credentialMessages)
  const { open } = useWalletDialog()
  return ({ kind, credential, now: isHeld }: Pick<Step, 'kind' | 'credential' | 'now'>): Act | null => {
    switch (kind) {
      case 'EARN_CEUS':
        return { label: t('addCeus'), onClick: () => open('ceus') }
      case 'REPORT_CEUS':
        return null
      case 'ASKED_AWARD':
        return isHeld
          ? { label: t('editCredentialAct'), onClick: () => open('edit', credential ?? undefined) }
          : { label: t('recordCredential'), onClick: () => open('credential', credential ?? undefined) }
      case 'SIT_EXAM':
        return { label: t('recordAttempt'), onClick: () => open('exam', credential ?? undefined) }
      case 'EXPIRY':
        return { label: t('saveLastDay'), onClick: () => open('edit', credential ?? undefined) }
      case 'RECORD_CERTIFICATION':
        return { label: t('recordCredential'), onClick: () => open('credential', credential ?? undefined) }
      case 'TAKE_A_AWAY':
        return { label: t('writeLetter'), onClick: () => open('letter') }
    }
  }
}
