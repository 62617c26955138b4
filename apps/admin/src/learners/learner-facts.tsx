import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { usStateFrom, usStateName } from '@journeyline/domain/learners/us-states'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import { learnerMessages } from './messages.ts'
import { settingsInWords } from './settings-in-words.ts'

const fragment = graphql(`
  fragment LearnerFacts_learner on Learner {
    id
    externalId
    email
    phone
    dateOfBirth
    state
    language
    openToRemote
    workSettings
  }
`)

/** The facts of a learner: contact, day of birth, where, and where they would work. */
export function LearnerFacts({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  const { data: learner } = useSuspenseFragment({ fragment, from })
  const { email, phone, externalId, dateOfBirth } = learner
  const settings = settingsInWords(learner.workSettings)
  return (
    <Facts
      title={t('contact')}
      items={[
        { label: t('email'), value: <Anchor href={`mailto:${email}`}>{email}</Anchor>, copy: email },
        { label: t('phone'), ...copyable(phone, phone && <Anchor href={`tel:${phone}`}>{phone}</Anchor>) },
        { label: t('reference'), ...copyable(externalId, externalId) },
        { label: t('dateOfBirth'), ...copyable(dateOfBirth, dateOfBirth && format.day(dateOfBirth)) },
        { label: t('state'), value: stateInWords(learner.state) },
        { label: t('language'), value: format.languageName(learner.language) },
        { label: t('openToRemote'), value: t(learner.openToRemote ? 'yes' : 'no') },
        { label: t('workSettings'), value: settings.length > 0 ? format.list(settings) : null },
      ]}
    />
  )
}

function copyable(text: string | null, value: ReactNode) {
  return text === null ? { value: null } : { value, copy: text }
}

function stateInWords(state: string | null): string | null {
  const known = state && usStateFrom(state)
  return known ? usStateName(known) : state
}
