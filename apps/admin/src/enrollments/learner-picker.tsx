import { useQuery } from '@apollo/client/react'
import { isActiveStage } from '@journeyline/domain/enrollments/stages'
import { SEARCH_LENGTH } from '@journeyline/domain/search-length'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { enrollmentMessages } from './messages.ts'

const query = graphql(`
  query LearnerPicker($text: String!) {
    learners(filter: { text: $text }, first: 20) {
      edges {
        node {
          id
          name
          email
          enrollments(first: 3) {
            edges {
              node {
                id
                stage
                cohort {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** A learner chosen for enrollment; `activeIn` is the cohort that already has them. */
export type PickedLearner = { id: string; name: string; activeIn: string | null }

type Props = {
  id: string
  value: PickedLearner | null
  onChange: (learner: PickedLearner | null) => void
  error: string | undefined
}

/** Finds a learner who is already written down. */
export function LearnerPicker({ id, value, onChange, error }: Props) {
  const t = useMessages(enrollmentMessages)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const skip = asked.length < 2 || asked === value?.name
  const { data, previousData, error: failure } = useQuery(query, { variables: { text: asked }, skip })
  const found = skip ? [] : ((data ?? previousData)?.learners.edges.map(({ node }) => node) ?? [])
  const options = found.map(({ id: learnerId, name, email }) => ({
    value: learnerId,
    label: `${name} · ${email}`,
  }))
  if (value && !options.some((option) => option.value === value.id)) {
    options.unshift({ value: value.id, label: value.name })
  }
  const pick = (learnerId: string | null) => {
    const learner = found.find((one) => one.id === learnerId)
    if (!learner) return onChange(learnerId === value?.id ? value : null)
    const active = learner.enrollments.edges.find(({ node }) => isActiveStage(node.stage))
    onChange({ id: learner.id, name: learner.name, activeIn: active?.node.cohort.name ?? null })
  }
  return (
    <Select
      id={id}
      label={t('findLearner')}
      description={t('findLearnerHelp')}
      error={error}
      data={options}
      filter={({ options: all }) => all}
      value={value?.id ?? null}
      onChange={pick}
      searchable
      maxLength={SEARCH_LENGTH}
      clearable
      onSearchChange={setText}
      nothingFoundMessage={t(failure ? 'searchFailed' : asked.length < 2 ? 'typeToFind' : 'nobodyFound')}
      clearButtonProps={{ 'aria-label': t('clearLearner') }}
    />
  )
}
