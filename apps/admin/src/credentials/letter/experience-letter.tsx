import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { credentialMessages } from '../messages.ts'
import { useWalletDialog } from '../use-wallet-dialog.ts'
import { LetterForm } from './letter-form.tsx'

const fragment = graphql(`
  fragment ExperienceLetter_learner on Learner {
    id
    name
    firstName
    experiences {
      subject {
        ... on Node {
          id
        }
      }
      kind
      name
      startsOn
      endsOn
    }
  }
`)

/** A letter of experience about one employment or internship on record: its form, and beside it the letter itself. */
export function ExperienceLetter({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const { opened, open, close } = useWalletDialog()
  const { data: learner } = useSuspenseFragment({ fragment, from })
  const isOpen = opened('letter')
  if (learner.experiences.length === 0) {
    return (
      <Section title={t('letter')} note={t('letterNote')}>
        <p className="jl-dim">{t('letterNothing', { name: learner.firstName })}</p>
      </Section>
    )
  }
  return (
    <Section
      title={t('letter')}
      note={t('letterNote')}
      act={
        isOpen
          ? { label: t('closeLetter'), onClick: close }
          : { label: t('writeLetter'), onClick: () => open('letter') }
      }
    >
      {isOpen && <LetterForm key={learner.id} learner={learner} />}
    </Section>
  )
}
