import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { practiceMessages } from './messages.ts'

const fragment = graphql(`
  fragment PracticeFacts_enrollment on Enrollment {
    id
    programVersion {
      id
      number
      program {
        id
        name
      }
    }
    practicode {
      cases
      scorePercent
      accessMonths
      startedOn
      expiresOn
    }
    internshipAsked {
      codingPercent
    }
  }
`)

/** What the learner's version asks of practice, and the days of access. */
export function PracticeFacts({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(practiceMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  const { programVersion, practicode, internshipAsked } = data
  const version = { program: programVersion.program.name, number: programVersion.number }
  const percent = (share: number) => format.percent(share / 100)
  const day = (on: string | null) => (on === null ? null : format.day(on))
  return (
    <Facts
      title={t('facts')}
      items={[
        { label: t('version'), value: t('versionOf', version) },
        ...(practicode
          ? [
              { label: t('cases'), value: format.number(practicode.cases) },
              { label: t('score'), value: percent(practicode.scorePercent) },
              { label: t('accessMonths'), value: t('months', { months: practicode.accessMonths }) },
              { label: t('accessFrom'), value: day(practicode.startedOn) },
              { label: t('accessUntil'), value: day(practicode.expiresOn) },
            ]
          : []),
        ...(internshipAsked ? [{ label: t('coding'), value: percent(internshipAsked.codingPercent) }] : []),
      ]}
    />
  )
}
